import { momentOf } from '../lib/moment';
import { useFormat } from './LanguageProvider';

/** "tis 2 dec 09.00", of an instant, as the clocks in Sweden show it. */
export function useMoment(): (instant: string) => string {
  const { date, time } = useFormat();
  return (instant) => {
    const at = momentOf(instant);
    return `${date(at.day)} ${time(at.time)}`;
  };
}
