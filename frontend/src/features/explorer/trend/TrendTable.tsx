import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Share } from '../../../lib/shares';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import { Counted, Interval } from '../cells';
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
  const stands = t('explorer.trend.unusual');
  return [
    { id: 'period', title: t('explorer.column.period'), place: 'main', cell: (point) => period(point.period) },
    of('share', ShareFigure),
    of('interval', Interval),
    of('count', Counted),
    ...(isMarked(trend) ? [{ id: 'signal', title: stands, cell: ({ unusual }: TrendPoint) => unusual && stands }] : []),
  ];
}

/** Where all are counted a point has no interval. */
function shareOf(point: TrendPoint): Share {
  return { ...point, method: point.ciLow === null ? 'NONE' : 'WILSON' };
}
