import { useShareWords } from '../../../ui/figures/useShareWords';
import { endsOf, type Days } from './span';

/** "2023–2025", "våren 2025", "jan 2025–mars 2025". */
export function useSpan(): (days: Days) => string {
  const { period } = useShareWords();
  return (days) => endsOf(days).map(period).join('–');
}
