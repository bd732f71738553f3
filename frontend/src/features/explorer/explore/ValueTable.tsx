import type { ReactNode } from 'react';
import type { IndicatorValue } from '../../../api/indicatorTypes';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { intervalOf } from '../../../lib/shares';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import type { Look } from './look';
import { RowName } from './RowName';
import { useLook } from './useLook';

interface Props {
  look: Look;
  values: IndicatorValue[] | undefined;
}

export function ValueTable({ look, values }: Props) {
  const t = useT();
  const text = useText();
  const { change } = useLook();
  return (
    <DataTable
      caption={text(look.indicator.name)}
      slowText={t('explorer.slow')}
      columns={useColumns(look, values ?? [])}
      rows={values}
      rowKey={({ place, period, category, item }) => [place.path, period, category, item].join(' ')}
      sort={look.sort}
      onSort={(sort) => change({ sort })}
    />
  );
}

type ColumnName = 'name' | 'share' | 'interval' | 'count' | 'rate' | 'period';

/** Where figures come from answers, how many answered; where places were counted at different times, when. */
function useColumns(look: Look, values: IndicatorValue[]): Column<IndicatorValue>[] {
  const t = useT();
  const { period } = useShareWords();
  const has = (holds: (value: IndicatorValue) => boolean, ...columns: Column<IndicatorValue>[]) =>
    values.some(holds) ? columns : [];
  const of = (id: ColumnName, more: Omit<Column<IndicatorValue>, 'id' | 'title' | 'place'>): Column<IndicatorValue> => ({
    id,
    title: t(`explorer.column.${id}`),
    place: id === 'name' ? 'main' : 'labelled',
    ...more,
  });
  return [
    of('name', { sort: 'name', cell: (value) => <RowName {...{ look, value }} /> }),
    of('share', { sort: 'share', cell: (value) => <ShareFigure value={value} /> }),
    of('interval', { cell: (value) => <IntervalFigure value={value} /> }),
    of('count', { sort: 'count', cell: (value) => <Counted value={value} /> }),
    ...has(({ invited }) => invited !== null, of('rate', { sort: 'rate', cell: (value) => <Rate value={value} /> })),
    ...has((one) => one.period !== values[0]?.period, of('period', { cell: (value) => period(value.period) })),
  ];
}

/** A figure that goes with the share: where that is hidden, so is this. */
function WithShare({ value, children }: { value: IndicatorValue; children: ReactNode }) {
  return <span className="num">{value.share === null ? <ShareFigure value={value} /> : children}</span>;
}

function IntervalFigure({ value }: { value: IndicatorValue }) {
  const t = useT();
  const { range } = useShareWords();
  const interval = intervalOf(value);
  return <WithShare value={value}>{interval ? range(interval) : t('explorer.all')}</WithShare>;
}

function Counted({ value }: { value: IndicatorValue }) {
  const t = useT();
  const { number } = useFormat();
  const [numerator, denominator] = [number(value.numerator ?? 0), number(value.denominator ?? 0)];
  return <WithShare value={value}>{t('indicator.share', { numerator, denominator })}</WithShare>;
}

function Rate({ value }: { value: IndicatorValue }) {
  const { percent } = useShareWords();
  const { responseRate } = value;
  return <WithShare value={value}>{responseRate === null ? '' : percent(responseRate, 0)}</WithShare>;
}
