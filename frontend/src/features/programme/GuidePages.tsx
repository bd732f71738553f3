import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';
import { GuideContext } from './guideContext';
import { guideQuery } from './queries';

const route = getRouteApi('/signed-in-or-offline/programme/guides/$guideId');

/** Fetches the guide for the pages below it: the guide itself, its cards and room mode. */
export function GuidePages() {
  const { guideId } = route.useParams();
  const guide = useQuery(guideQuery(guideId));
  if (guide.data)
    return (
      <GuideContext value={guide.data}>
        <Outlet />
      </GuideContext>
    );
  if (guide.error) return <Failed error={guide.error} onRetry={() => void guide.refetch()} />;
  return <div className="wrap" aria-busy="true" />;
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('programme.guideFailed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/programme">
        {t('programme.title')}
      </Link>
    </PageFailed>
  );
}
