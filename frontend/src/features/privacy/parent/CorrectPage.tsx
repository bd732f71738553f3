import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../../family/family.css';
import { deskFamilyQuery } from '../queries';
import { Correct } from './Correct';

const route = getRouteApi('/signed-in/privacy/families/$familyId/parents/$parentId');

/** Puts right what is said of a parent; the log says which fields it was, and never what. */
export function CorrectPage() {
  const t = useT();
  const { familyId, parentId } = route.useParams();
  const { data: family, error, refetch } = useQuery(deskFamilyQuery(familyId));
  usePageTitle(t('privacy.correct.title'));
  if (error && !family) {
    return (
      <PageFailed told={tell(error, t)} failed={t('privacy.failed')} onRetry={() => void refetch()}>
        <Link className={buttonClass('primary')} to="/privacy">
          {t('privacy.title')}
        </Link>
      </PageFailed>
    );
  }
  if (!family) return <div className="wrap" aria-busy="true" />;
  const parent = family.data.parents.find(({ id, contact }) => id === parentId && contact);
  return (
    <div className="wrap">
      <Head family={familyId} />
      {parent ? (
        <Correct {...{ family, parent }} />
      ) : (
        <EmptyState title={t('problem.notFound.title')} sentence={t('privacy.correct.gone')} />
      )}
    </div>
  );
}

function Head({ family }: { family: string }) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/privacy/families/$familyId" params={{ familyId: family }}>
          <Icon name="previous" />
          {t('privacy.family.title')}
        </Link>
        <h1>{t('privacy.correct.title')}</h1>
        <p className="lead">{t('privacy.correct.lead')}</p>
      </div>
    </div>
  );
}
