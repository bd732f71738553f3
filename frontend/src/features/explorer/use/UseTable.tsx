import { useId } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../../ui/DataTable';
import { ordered } from './use';
import { useUseSearch } from './useUseSearch';

interface Props<Line> {
  /** The table, and where its order stands in the address. */
  name: 'guides' | 'cards' | 'perspectives';
  /** Undefined while they are awaited. */
  lines: Line[] | undefined;
  /** What it can be ordered by. */
  columns: Record<string, (line: Line) => number>;
  show: Column<Line>[];
  lineKey: (line: Line) => string;
}

/** One of the tables of use, under its heading, in the order that the address says. */
export function UseTable<Line>({ name, lines, columns, show, lineKey }: Props<Line>) {
  const t = useT();
  const id = useId();
  const { search, change } = useUseSearch();
  const sort = search[name] ?? 'number';
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t(`explorer.use.${name}`)}</h2>
      <DataTable
        caption={t(`explorer.use.${name}`)}
        slowText={t('explorer.slow')}
        columns={show}
        rows={lines && ordered(lines, sort, columns)}
        rowKey={lineKey}
        sort={sort}
        onSort={(by) => change({ [name]: by })}
      />
    </section>
  );
}
