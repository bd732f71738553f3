/** @jsxImportSource preact */
import type { Go } from './address';
import { Link } from './Parts';
import type { Speaking } from './words';

/** An address that leads nowhere, and the way to what there is. */
export function NoPage({ speaking: { t }, go }: { speaking: Speaking; go: Go }) {
  return (
    <div class="void whole">
      <h1>{t('public.noPage')}</h1>
      <p>{t('public.noPageWhy')}</p>
      <Link class="btn primary" to={{ page: 'groups', search: {} }} go={go}>
        {t('public.toGroups')}
      </Link>
    </div>
  );
}
