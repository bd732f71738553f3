import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { ErrorState } from '../../ui/ErrorState';
import { useLate } from '../../ui/useLate';

interface Props<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What is shown once it has come; until then nothing, then a word of patience, or what went wrong. */
export function Awaited<Data>({ query, children }: Props<Data>) {
  const t = useT();
  const isSlow = useLate(query.isPending, 2000);
  if (query.error) {
    const { detail, reference } = tell(query.error, t);
    return <ErrorState title={t('figures.failed')} {...{ detail, reference }} onRetry={() => void query.refetch()} />;
  }
  if (query.data !== undefined) return children(query.data);
  return (
    <p className="slow" role="status">
      {isSlow && t('figures.slow')}
    </p>
  );
}
