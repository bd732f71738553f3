import { useFormat, useT } from '../../i18n/LanguageProvider';
import { intervalOf, type Share } from '../../lib/shares';
import { ShareFigure, useShareWords } from '../../ui/figures/useShareWords';

/** How sure a share is; where that is hidden, so is this. */
export function Interval({ value }: { value: Share }) {
  const t = useT();
  const { range } = useShareWords();
  const interval = intervalOf(value);
  if (value.share === null) return <ShareFigure value={value} />;
  return interval ? range(interval) : t('explorer.all');
}

/** How many of how many; where the share is hidden, so is this. */
export function Counted({ value }: { value: Share }) {
  const t = useT();
  const { number } = useFormat();
  if (value.share === null) return <ShareFigure value={value} />;
  return t('indicator.share', { numerator: number(value.numerator ?? 0), denominator: number(value.denominator ?? 0) });
}
