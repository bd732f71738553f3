import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { meQuery } from '../../../api/session';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Failed } from '../Failed';
import { versionQuery } from '../queries';
import { Builder } from './Builder';
import '../survey.css';

const route = getRouteApi('/signed-in/surveys/$surveyId/versions/$versionId/edit');

/** A draft of a survey, to be written; always begun from the newest. */
export function BuilderPage() {
  const { versionId } = route.useParams();
  const { data: me } = useQuery(meQuery);
  const version = useQuery({ ...versionQuery(versionId), refetchOnMount: 'always', refetchOnWindowFocus: false });
  if (version.error && !version.data) return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  const isNewest = version.isFetchedAfterMount || version.fetchStatus === 'paused';
  if (!version.data || !me || !isNewest) return <div className="wrap" aria-busy="true" />;
  const { permittedActions, status } = version.data.data;
  if (!permittedActions.includes('EDIT_SURVEYS')) return <NotWriting isOver={status === 'RETIRED'} />;
  return <Builder key={versionId} opened={version.data} subject={me.subject} />;
}

function NotWriting({ isOver }: { isOver: boolean }) {
  const t = useT();
  const { surveyId, versionId } = route.useParams();
  return (
    <div className="wrap">
      <EmptyState
        isWholePage
        title={t(isOver ? 'survey.over.title' : 'survey.denied.title')}
        sentence={t(isOver ? 'survey.over.sentence' : 'survey.denied.sentence')}
      >
        <Link
          className={buttonClass('primary')}
          to="/surveys/$surveyId/versions/$versionId"
          params={{ surveyId, versionId }}
        >
          {t('survey.read')}
        </Link>
      </EmptyState>
    </div>
  );
}
