import { useId } from 'react';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { isWhole, leftTo, percentOf, type Share } from '../../lib/shares';
import { Dial } from './Dial';
import { ShareBar } from './ShareBar';
import { useDrawn, useShareWords } from './useShareWords';
import { VerdictShape, type Judged } from './VerdictShape';

interface Measured extends Share {
  verdict: Judged | null;
  period: string;
  /** Share of those asked who answered; null where nobody was asked. */
  responseRate: number | null;
}

interface Props {
  title: string;
  value: Measured;
  target: { share: number; by: string | null };
  /** What has been counted: "svar". */
  counted: string;
  /** Laid out straight, as at one centre. */
  isStraight?: boolean;
}

/** One target: how far it is, with its interval, what may be said of it in words, n, response rate and period. */
export function TargetFigure({ title, value, target, counted, isStraight = false }: Props) {
  const id = useId();
  const drawn = useDrawn(value, target.share);
  return (
    <section className="target-figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isStraight ? <ShareBar {...drawn} /> : <Dial {...drawn} />}
      <Judgement value={value} target={target.share} />
      <Basis {...{ value, target, counted }} />
    </section>
  );
}

/** First the point, then how sure it is. */
function Judgement({ value, target }: { value: Measured; target: number }) {
  const t = useT();
  const { number } = useFormat();
  const { verdict, status } = value;
  if (status !== 'OK') return <p className="certainty">{t(`indicator.status.${status}`)}</p>;
  if (!verdict) return null;
  const [isAll, left] = [isWhole(value), leftTo(target, value)];
  return (
    <>
      <p>
        <VerdictShape verdict={verdict} isWhole={isAll} />
      </p>
      <p className="certainty">
        {!isAll && t(`indicator.certainty.${verdict}`, { percent: number(percentOf(target), 1) })}
        {isAll && (left > 0 ? t('indicator.left', { count: left }) : t('indicator.certainty.whole'))}
      </p>
    </>
  );
}

function Basis({ value, target, counted }: Pick<Props, 'value' | 'target' | 'counted'>) {
  const t = useT();
  const { number, date } = useFormat();
  const { period } = useShareWords();
  const { numerator, denominator, responseRate, status } = value;
  const rate = status === 'MISSING' ? null : responseRate;
  const count = { numerator: number(numerator ?? 0), denominator: number(denominator ?? 0) };
  return (
    <p className="small muted">
      {value.share === null
        ? `${period(value.period)}. `
        : `${t('indicator.count', { ...count, counted, period: period(value.period) })} `}
      {rate !== null && `${t('indicator.rate', { percent: number(percentOf(rate, 0)) })} `}
      {rate !== null && rate < 0.5 && `${t('indicator.rate.low')} `}
      {target.by && t('indicator.target.by', { by: date(target.by) })}
    </p>
  );
}
