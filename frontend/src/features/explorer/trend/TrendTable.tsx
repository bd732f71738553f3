import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Share } from '../../../lib/shares';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import { Mark } from '../../../ui/Mark';
import { Counted, Interval } from '../cells';
import { eventsAt, type NumberedEvent } from './events';
import { isMarked } from './series';

interface Props {
  trend: IndicatorTrend;
  caption: string;
}

/** The series as a table, the newest first. */
export function TrendTable({ trend, caption }: Props) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      slowText={t('explorer.slow')}
      columns={useColumns(trend)}
      rows={trend.points.toReversed()}
      rowKey={({ period }) => period}
    />
  );
}

function useColumns(trend: IndicatorTrend): Column<TrendPoint>[] {
  const t = useT();
  const { period } = useShareWords();
  const of = (id: 'share' | 'interval' | 'count', Cell: typeof ShareFigure): Column<TrendPoint> => ({
    id,
    title: t(`explorer.column.${id}`),
    place: 'labelled',
    cell: (point) => <Cell value={shareOf(point)} />,
  });
  return [
    { id: 'period', title: t('explorer.column.period'), place: 'main', cell: (point) => period(point.period) },
    of('share', ShareFigure),
    of('interval', Interval),
    of('count', Counted),
    ...useOccasional(trend),
  ];
}

/** What is there only where a part of the series stands out, or where something happened. */
function useOccasional(trend: IndicatorTrend): Column<TrendPoint>[] {
  const t = useT();
  const stands = t('explorer.trend.unusual');
  const signal: Column<TrendPoint> = { id: 'signal', title: stands, cell: ({ unusual }) => unusual && stands };
  const event: Column<TrendPoint> = {
    id: 'event',
    title: t('explorer.event.column'),
    place: 'labelled',
    cell: (point) => <Happened events={eventsAt(trend, point)} />,
  };
  return [...(trend.segments.some(isMarked) ? [signal] : []), ...(trend.annotations.length > 0 ? [event] : [])];
}

function Happened({ events }: { events: NumberedEvent[] }) {
  const t = useT();
  return events.map(({ id, number, text, newBaseline }) => (
    <p key={id}>
      {`${number}. ${text}`} {newBaseline && <Mark tone="line">{t('explorer.event.anew')}</Mark>}
    </p>
  ));
}

/** Where all are counted a point has no interval. */
function shareOf(point: TrendPoint): Share {
  return { ...point, method: point.ciLow === null ? 'NONE' : 'WILSON' };
}
