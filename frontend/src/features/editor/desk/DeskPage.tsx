import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery } from '../../../api/session';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button, buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import { versionQuery, type VersionedVersion } from '../queries';
import { StateMark } from '../versions/StateMark';
import { TurnDialog } from '../versions/TurnDialog';
import { EditionFields } from './EditionFields';
import { Guides } from './Guides';
import { Lacks } from './Lacks';
import '../editor.css';

const route = getRouteApi('/signed-in/programme/versions/$versionId/write');

/** Where a draft is written: what is said of the whole, its guides, and what it lacks. */
export function DeskPage() {
  const t = useT();
  const { versionId } = route.useParams();
  const { data: me } = useQuery(meQuery);
  const version = useQuery({ ...versionQuery(versionId), refetchOnMount: 'always' });
  if (version.error && !version.data) {
    return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  }
  const isNewest = version.isFetchedAfterMount || version.fetchStatus === 'paused';
  if (!version.data || !me || !isNewest) return <div className="wrap" aria-busy="true" />;
  const { status, permittedActions } = version.data.data;
  if (status === 'DRAFT' && permittedActions.includes('EDIT_PROGRAMME')) {
    return <Desk key={versionId} version={version.data} subject={me.subject} />;
  }
  return (
    <div className="wrap">
      <EmptyState
        isWholePage
        title={t(status === 'DRAFT' ? 'editor.denied.title' : 'editor.finished.title')}
        sentence={t(status === 'DRAFT' ? 'editor.denied.sentence' : 'editor.finished.sentence')}
      >
        <Link className={buttonClass('primary')} to="/programme/versions">
          {t('editor.toVersions')}
        </Link>
      </EmptyState>
    </div>
  );
}

function Desk({ version, subject }: { version: VersionedVersion; subject: string }) {
  const [opened] = useState(version);
  return (
    <div className="wrap">
      <Head version={version} />
      <Lacks version={version.data} />
      <Guides version={version} subject={subject} />
      <EditionFields opened={opened} subject={subject} />
    </div>
  );
}

function Head({ version: { data: version } }: { version: VersionedVersion }) {
  const t = useT();
  const { id, edition, programme, status } = version;
  usePageTitle(t('editor.draftOf', { name: edition.name }));
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/programme/versions">
          <Icon name="previous" />
          {t('editor.versions')}
        </Link>
        <h1>
          {programme.name[swedish]} {edition.name}
        </h1>
        <p className="facts">
          <StateMark status={status} />
        </p>
      </div>
      <div className="acts">
        <Link className={buttonClass()} to="/programme/versions/$versionId/changes" params={{ versionId: id }}>
          {t('editor.compare')}
        </Link>
        <Publish version={{ id, name: edition.name }} />
      </div>
    </div>
  );
}

function Publish({ version }: { version: { id: string; name: string } }) {
  const t = useT();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setAsking(true)}>
        {t('editor.publish')}
      </Button>
      {isAsking && (
        <TurnDialog
          turn="publish"
          version={version}
          onDone={() => void navigate({ to: '/programme/versions' })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
