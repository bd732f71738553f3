import type { ReactNode } from 'react';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Pager } from '../../ui/Pager';
import type { Listed } from './queries';

export interface PagedTableProps<Row> {
  caption: string;
  /** Said where there is nothing. */
  empty: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** What came of asking for the page. */
  asked: { data: Listed<Row> | undefined; error: Error | null; refetch: () => unknown };
  cursor: string | undefined;
  onCursor: (cursor: string | undefined) => void;
  under?: ReactNode;
}

/** A list of the desk, the latest first, page by page. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const t = useT();
  const { caption, empty, columns, rowKey } = props;
  const { data: page, error, refetch } = props.asked;
  if (error) {
    const { title, detail, reference, passing } = tell(error, t);
    if (!passing) return <EmptyState title={title} sentence={detail} />;
    return <ErrorState title={t('privacy.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  if (page?.items.length === 0) return <p className="missing">{empty}</p>;
  return (
    <>
      <DataTable {...{ caption, columns, rowKey }} slowText={t('privacy.slow')} rows={page?.items} />
      <Under {...props} next={page?.next} />
    </>
  );
}

type UnderProps = Pick<PagedTableProps<unknown>, 'cursor' | 'onCursor' | 'under'> & { next: string | null | undefined };

function Under({ cursor, onCursor, under, next }: UnderProps) {
  return (
    <div className="under">
      <span>{under}</span>
      <Pager
        onFirst={cursor ? () => onCursor(undefined) : undefined}
        onNext={next ? () => onCursor(next) : undefined}
      />
    </div>
  );
}
