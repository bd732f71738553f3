import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { intervalOf, percentOf, type Share } from '../../lib/shares';
import './figures.css';
import { ShareFigure } from './useShareWords';

interface TableProps {
  caption: string;
  /** What the rows are: "Kommun". */
  title: string;
  /** What has been counted: "Föräldrar". */
  counted: string;
  /** The figure of the whole, drawn as a dashed line through all rows. */
  whole?: { name: string; share: number } | undefined;
  /** `IntervalRow`s. */
  children: ReactNode;
}

/**
 * Shares beside each other with how sure they are; it is the picture and its table in one. On a phone each name stands
 * above its figures.
 */
export function IntervalTable({ caption, title, counted, whole, children }: TableProps) {
  const t = useT();
  const { number } = useFormat();
  return (
    <table className="interval-table stacked">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="n">
            {t('indicator.column.share')}
          </th>
          <th scope="col" className="wide">
            {whole
              ? t('indicator.column.whole', { name: whole.name, percent: number(percentOf(whole.share, 0)) })
              : t('indicator.column.interval')}
          </th>
          <th scope="col" className="n">
            {counted}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  /** What the row is of; a link to it, or its name. */
  name: ReactNode;
  value: Share;
  whole?: number | undefined;
}

/** One share with its interval and n; a hidden one has its mark and nothing drawn. */
export function IntervalRow({ name, value, whole }: RowProps) {
  const { number } = useFormat();
  const interval = intervalOf(value);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n num">
        <ShareFigure value={value} decimals={0} />
      </td>
      <td className="wide">
        {value.share === null ? null : <Interval share={value.share} {...{ interval, whole }} />}
      </td>
      <td className="n num">{value.share === null || value.denominator === null ? '' : number(value.denominator)}</td>
    </tr>
  );
}

interface IntervalProps {
  share: number;
  interval: [number, number] | undefined;
  whole: number | undefined;
}

/** From 0 to 100 per cent: the interval, a dot for the share, a dashed line for the whole. */
function Interval({ share, interval, whole }: IntervalProps) {
  const t = useT();
  const { number } = useFormat();
  const [low, high] = (interval ?? [share, share]).map((end) => number(percentOf(end, 0)));
  return (
    <span
      className="interval-bar"
      role="img"
      aria-label={t('indicator.interval', { low: low ?? '', high: high ?? '' })}
    >
      {interval && (
        <i style={{ insetInlineStart: `${interval[0] * 100}%`, inlineSize: `${(interval[1] - interval[0]) * 100}%` }} />
      )}
      {whole !== undefined && <em style={{ insetInlineStart: `${whole * 100}%` }} />}
      <b style={{ insetInlineStart: `${share * 100}%` }} />
    </span>
  );
}
