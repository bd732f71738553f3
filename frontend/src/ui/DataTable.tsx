import type { ReactNode } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Icon } from './Icon';
import { useLate } from './useLate';

export interface Column<Row> {
  id: string;
  title: string;
  /** The name the list is sorted by; without it the column is not sortable. */
  sort?: string;
  /** Where it stands in the card on a phone. */
  place?: 'main' | 'corner' | 'labelled';
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  /** Undefined while the first answer is awaited. */
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  /** "name" ascending, "-name" descending; without it the list has one order. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** How many rows there were last time; the skeleton is never longer. */
  expectedRows?: number;
  slowText: string;
}

export function DataTable<Row>(props: Props<Row>) {
  const { caption, rows, slowText } = props;
  const isWaiting = rows === undefined;
  const isSlow = useLate(isWaiting, 2000);
  return (
    <>
      <table className="table" aria-busy={isWaiting}>
        <caption className="sr">{caption}</caption>
        <Heads {...props} />
        <Body {...props} />
      </table>
      <p className="slow" role="status">
        {isSlow && slowText}
      </p>
    </>
  );
}

function Body<Row>({ columns, rows, rowKey, expectedRows = 6 }: Props<Row>) {
  const showsSkeleton = useLate(rows === undefined, 300);
  return (
    <tbody>
      {rows?.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map((column) => (
            <Cell key={column.id} column={column} row={row} />
          ))}
        </tr>
      ))}
      {showsSkeleton && <Skeleton rows={Math.max(1, Math.min(expectedRows, 20))} columns={columns.length} />}
    </tbody>
  );
}

function Heads<Row>({ columns, sort = '', onSort }: Pick<Props<Row>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          column.sort && onSort ? (
            <SortableHead key={column.id} title={column.title} by={column.sort} {...{ sort, onSort }} />
          ) : (
            <th key={column.id} scope="col">
              {column.title}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface SortableProps {
  title: string;
  by: string;
  sort: string;
  onSort: (sort: string) => void;
}

export function SortableHead({ title, by, sort, onSort }: SortableProps) {
  const t = useT();
  const direction = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
  const icon = direction === 'ascending' ? 'up' : direction === 'descending' ? 'down' : 'sort';
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button
        type="button"
        title={t('table.sortBy', { column: title })}
        onClick={() => onSort(sort === by ? `-${by}` : by)}
      >
        {title} <Icon name={icon} />
      </button>
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label = column.place === 'labelled' ? { 'data-label': column.title } : {};
  return (
    <td className={column.place} {...label}>
      {column.cell(row)}
    </td>
  );
}

function Skeleton({ rows, columns }: { rows: number; columns: number }) {
  return Array.from({ length: rows }, (_row, row) => (
    <tr key={row} className="skeleton" aria-hidden="true">
      {Array.from({ length: columns }, (_column, column) => (
        <td key={column}>
          <span />
        </td>
      ))}
    </tr>
  ));
}
