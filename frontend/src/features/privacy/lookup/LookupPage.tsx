import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { DeskPage, useIsAuditor } from '../DeskPage';
import { deskKeys } from '../queries';
import { Found } from './Found';
import { LookupForm } from './LookupForm';

const route = getRouteApi('/signed-in/privacy');

/** The desk begins with looking a family up, for a reason. Whoever only watches sees what others have looked up. */
export function LookupPage() {
  const t = useT();
  const isAuditor = useIsAuditor();
  return (
    <DeskPage title={t('privacy.title')} lead={t(isAuditor ? 'privacy.lead.auditor' : 'privacy.lead')}>
      {isAuditor ? <Watching /> : <LookUp />}
    </DeskPage>
  );
}

function LookUp() {
  const t = useT();
  const { lookup, family } = route.useSearch();
  const navigate = useNavigate({ from: '/privacy' });
  const queries = useQueryClient();
  const go = (id: string | undefined) =>
    void navigate({ search: ({ place }) => ({ place, ...(id && { lookup: id }) }) });
  if (lookup) return <Found id={lookup} onAgain={() => go(undefined)} />;
  return (
    <section aria-labelledby="look-up">
      <h2 id="look-up" className="desk-title">
        {t('privacy.lookup.title')}
      </h2>
      <LookupForm
        family={family}
        onFound={(found) => {
          queries.setQueryData(deskKeys.lookup(found.id), found);
          void queries.invalidateQueries({ queryKey: deskKeys.registers });
          go(found.id);
        }}
      />
    </section>
  );
}

function Watching() {
  const t = useT();
  return (
    <EmptyState title={t('privacy.auditor.title')} sentence={t('privacy.auditor.sentence')}>
      <div className="acts">
        <Link className={buttonClass('primary')} to="/privacy/registers">
          {t('privacy.auditor.registers')}
        </Link>
        <Link className={buttonClass()} to="/privacy/retention">
          {t('privacy.auditor.retention')}
        </Link>
      </div>
    </EmptyState>
  );
}
