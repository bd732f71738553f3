import type { IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import { Counted, Interval } from '../cells';
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
  const of = (
    id: ColumnName,
    more: Omit<Column<IndicatorValue>, 'id' | 'title' | 'place'>,
  ): Column<IndicatorValue> => ({
    id,
    title: t(`explorer.column.${id}`),
    place: id === 'name' ? 'main' : 'labelled',
    ...more,
  });
  return [
    of('name', { sort: 'name', cell: (value) => <RowName {...{ look, value }} /> }),
    of('share', { sort: 'share', cell: (value) => <ShareFigure value={value} /> }),
    of('interval', { cell: (value) => <Interval value={value} /> }),
    of('count', { sort: 'count', cell: (value) => <Counted value={value} /> }),
    ...has(({ invited }) => invited !== null, of('rate', { sort: 'rate', cell: (value) => <Rate value={value} /> })),
    ...has((one) => one.period !== values[0]?.period, of('period', { cell: (value) => period(value.period) })),
  ];
}

/** It goes with the share: where that is hidden, so is this. */
function Rate({ value }: { value: IndicatorValue }) {
  const { percent } = useShareWords();
  const { responseRate } = value;
  if (value.share === null) return <ShareFigure value={value} />;
  return responseRate !== null && percent(responseRate, 0);
}
