import type { IndicatorTrend, TrendPoint } from '../../../api/indicatorTypes';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
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
  const { number } = useFormat();
  const { percent, period, range } = useShareWords();
  const figure = (point: TrendPoint, told: string) => (
    <span className="num">{point.share === null ? <Share point={point} /> : told}</span>
  );
  const columns: Column<TrendPoint>[] = [
    { id: 'period', title: t('explorer.column.period'), place: 'main', cell: (point) => period(point.period) },
    {
      id: 'share',
      title: t('explorer.column.share'),
      place: 'labelled',
      cell: (point) => figure(point, percent(point.share ?? 0)),
    },
    {
      id: 'interval',
      title: t('explorer.column.interval'),
      place: 'labelled',
      cell: (point) => figure(point, range([point.ciLow ?? 0, point.ciHigh ?? 1])),
    },
    {
      id: 'count',
      title: t('explorer.column.count'),
      place: 'labelled',
      cell: (point) => figure(point, counted(point)),
    },
  ];
  const counted = ({ numerator, denominator }: TrendPoint) =>
    t('indicator.share', { numerator: number(numerator ?? 0), denominator: number(denominator ?? 0) });
  if (!isMarked(trend)) return columns;
  const unusual = t('explorer.trend.unusual');
  return [...columns, { id: 'signal', title: unusual, place: 'labelled', cell: ({ isUnusual }) => isUnusual && unusual }];
}

function Share({ point }: { point: TrendPoint }) {
  return <ShareFigure value={{ ...point, wholePopulation: false }} />;
}
