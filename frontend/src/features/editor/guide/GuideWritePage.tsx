import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meQuery } from '../../../api/session';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Failed } from '../Failed';
import { guideQuery } from '../queries';
import { WriteGuide } from './WriteGuide';
import '../editor.css';

const route = getRouteApi('/signed-in/programme/guides/$guideId/write');

/** A guide of a draft, to be written; always begun from the newest. */
export function GuideWritePage() {
  const t = useT();
  const { guideId } = route.useParams();
  const { data: me } = useQuery(meQuery);
  const guide = useQuery({ ...guideQuery(guideId), refetchOnMount: 'always', refetchOnWindowFocus: false });
  if (guide.error && !guide.data) return <Failed error={guide.error} onRetry={() => void guide.refetch()} />;
  const isNewest = guide.isFetchedAfterMount || guide.fetchStatus === 'paused';
  if (!guide.data || !me || !isNewest) return <div className="wrap" aria-busy="true" />;
  const { permittedActions, status } = guide.data.data;
  if (status === 'DRAFT' && !permittedActions.includes('EDIT_PROGRAMME')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('editor.denied.title')} sentence={t('editor.denied.sentence')} />
      </div>
    );
  }
  return <WriteGuide key={guideId} opened={guide.data} subject={me.subject} />;
}
