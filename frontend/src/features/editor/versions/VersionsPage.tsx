import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProgrammeVersionSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import { versionsQuery } from '../queries';
import { VersionRow } from './VersionRow';
import '../editor.css';

/** The versions of the region's programme, what is in use first, and what one can do with each. */
export function VersionsPage() {
  const t = useT();
  usePageTitle(t('editor.versions'));
  const versions = useQuery(versionsQuery);
  if (versions.error) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!versions.data) return <div className="wrap" aria-busy="true" />;
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/programme">
            <Icon name="previous" />
            {t('editor.toProgramme')}
          </Link>
          <h1>{t('editor.versions')}</h1>
          <p className="lead">{t('editor.versions.lead')}</p>
        </div>
        <div className="acts">
          <Link className={buttonClass()} to="/programme/exchange">
            {t('editor.versions.exchange')}
          </Link>
        </div>
      </div>
      <Versions versions={versions.data} />
    </div>
  );
}

function Versions({ versions }: { versions: ProgrammeVersionSummary[] }) {
  const t = useT();
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_PROGRAMME') ?? false;
  if (versions.length === 0) {
    return <EmptyState title={t('editor.versions.none')} sentence={t('editor.versions.noneSentence')} />;
  }
  return (
    <ul className="editor-versions">
      {versions.map((version) => (
        <VersionRow key={version.id} version={version} mayEdit={mayEdit} isAlone={versions.length === 1} />
      ))}
    </ul>
  );
}
