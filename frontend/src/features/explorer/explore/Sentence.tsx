import type { IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { intervalOf, isWhole } from '../../../lib/shares';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import type { Look } from './look';
import { endsOf } from './sorting';
import { useRowName } from './RowName';
import type { Looked } from './useValues';

interface Props {
  look: Look;
  looked: Looked;
  values: IndicatorValue[];
}

/** What the picture says: the whole, how sure it is, and the two ends of its parts. */
export function Sentence({ look, looked: { whole }, values }: Props) {
  const t = useT();
  const { percent } = useShareWords();
  const nameOf = useRowName();
  const ends = endsOf(values);
  const told = ends && {
    lowest: nameOf(ends.lowest),
    low: percent(ends.lowest.share ?? 0),
    highest: nameOf(ends.highest),
    high: percent(ends.highest.share ?? 0),
  };
  return (
    <div className="measure explorer-say">
      {whole && <Whole {...{ look, whole }} />}
      {told && <p>{t('explorer.ends', told)}</p>}
    </div>
  );
}

function Whole({ look: { indicator }, whole }: { look: Look; whole: IndicatorValue }) {
  const t = useT();
  const text = useText();
  const { number } = useFormat();
  const { percent, range, period } = useShareWords();
  const { place, share, numerator, denominator, responseRate } = whole;
  const interval = intervalOf(whole);
  if (share === null) {
    return (
      <p>
        {place.name}: <ShareFigure value={whole} />. {whole.status !== 'OK' && t(`indicator.status.${whole.status}`)}
      </p>
    );
  }
  const counts = { numerator: number(numerator ?? 0), denominator: number(denominator ?? 0) };
  return (
    <p>
      <b>
        {place.name}: {percent(share, 1, whole.target)}
      </b>
      , {t('indicator.count', { ...counts, counted: text(indicator.denominator), period: period(whole.period) })}{' '}
      {interval && t('explorer.interval', { range: range(interval) })}
      {isWhole(whole) && t('indicator.certainty.whole')}
      {responseRate !== null && ` ${t('indicator.rate', { percent: number(responseRate * 100) })}`}
      {responseRate !== null && responseRate < 0.5 && ` ${t('indicator.rate.low')}`}
    </p>
  );
}
