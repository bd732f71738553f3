/** @jsxImportSource preact */
import type { Go, OwnWhereabouts } from './address';
import { Failed } from './Parts';
import { useAnswer } from './useAnswer';
import type { Speaking } from './words';

interface Props {
  at: OwnWhereabouts;
  speaking: Speaking;
  go: Go;
}

/** Fetches the pages that most who look for a group never open. */
export function Later(props: Props) {
  const pages = useAnswer('pages', () => import('./OwnPages'));
  const { speaking } = props;
  if (pages.hasFailed) {
    return <Failed title={speaking.t('public.ownFailed')} speaking={speaking} onRetry={pages.retry} />;
  }
  return pages.data ? <pages.data.OwnPages {...props} /> : null;
}
