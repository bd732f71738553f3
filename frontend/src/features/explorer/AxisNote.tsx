import type { ScaleLinear } from 'd3-scale';
import { useT } from '../../i18n/LanguageProvider';
import { useShareWords } from '../../ui/figures/useShareWords';

/** Says it where an axis of shares does not begin at zero. */
export function AxisNote({ axis }: { axis: ScaleLinear<number, number> }) {
  const t = useT();
  const { percent } = useShareWords();
  const [low = 0] = axis.domain();
  return low > 0 && t('explorer.axis', { percent: percent(low, 0) });
}
