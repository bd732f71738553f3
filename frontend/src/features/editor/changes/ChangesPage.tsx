import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ProblemError } from '../../../api/problems';
import type { VersionChanges } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button, buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Select } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import { changesQuery, versionQuery, versionsQuery } from '../queries';
import { FieldChanges } from './FieldChanges';
import { OneGuide } from './GuideChanges';
import '../editor.css';

const route = getRouteApi('/signed-in/programme/versions/$versionId/changes');

/** What differs between a version and another, to be read by a person. */
export function ChangesPage() {
  const { versionId } = route.useParams();
  const { from } = route.useSearch();
  const version = useQuery(versionQuery(versionId));
  const changes = useQuery({ ...changesQuery(versionId, from), refetchOnMount: 'always' });
  const { error } = changes;
  const isAlone = error instanceof ProblemError && error.problem.code === 'nothing-to-compare';
  if (version.error) return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  if (error && !isAlone) return <Failed error={error} onRetry={() => void changes.refetch()} />;
  if (!version.data || (!changes.data && !isAlone)) return <div className="wrap" aria-busy="true" />;
  const { edition, programme, status, permittedActions } = version.data.data;
  const mayWrite = status === 'DRAFT' && permittedActions.includes('EDIT_PROGRAMME');
  return (
    <div className="wrap editor-changes">
      <Head
        name={`${programme.name[swedish]} ${edition.name}`}
        chosen={from ?? changes.data?.from ?? ''}
        id={versionId}
        mayWrite={mayWrite}
      />
      {changes.data ? <Changes changes={changes.data} /> : <ChooseOther />}
    </div>
  );
}

interface HeadProps {
  name: string;
  /** The version that it is compared with. */
  chosen: string;
  id: string;
  mayWrite: boolean;
}

function Head({ name, chosen, id, mayWrite }: HeadProps) {
  const t = useT();
  usePageTitle(t('editor.changesIn', { name }));
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/programme/versions">
          <Icon name="previous" />
          {t('editor.versions')}
        </Link>
        <h1>{t('editor.changesIn', { name })}</h1>
      </div>
      <div className="acts">
        <Other chosen={chosen} id={id} />
        {mayWrite && (
          <Link className={buttonClass()} to="/programme/versions/$versionId/write" params={{ versionId: id }}>
            <Icon name="edit" />
            {t('editor.write')}
          </Link>
        )}
        <Button onPress={() => window.print()}>{t('editor.print')}</Button>
      </div>
    </div>
  );
}

function Other({ chosen, id }: Pick<HeadProps, 'chosen' | 'id'>) {
  const t = useT();
  const navigate = route.useNavigate();
  const { data: versions = [] } = useQuery(versionsQuery);
  const here = versions.find((version) => version.id === id)?.programme;
  const others = versions.filter((version) => version.id !== id && version.programme === here);
  return (
    <Select
      pointer="from"
      label={t('editor.compareWith')}
      value={others.some((other) => other.id === chosen) ? chosen : ''}
      {...(chosen ? {} : { empty: t('editor.chooseVersion') })}
      choices={others.map((other) => ({
        value: other.id,
        text: `${other.name}, ${t(`editor.status.${other.status}`).toLocaleLowerCase('sv')}`,
      }))}
      onValue={(from) => void navigate({ search: (before) => ({ ...before, from }) })}
    />
  );
}

function ChooseOther() {
  const t = useT();
  return <EmptyState title={t('editor.compare.none')} sentence={t('editor.compare.noneSentence')} />;
}

function Changes({ changes: { fromName, changes, guides } }: { changes: VersionChanges }) {
  const t = useT();
  if (changes.length === 0 && guides.length === 0) {
    return <EmptyState title={t('editor.same.title')} sentence={t('editor.same.sentence', { name: fromName })} />;
  }
  return (
    <>
      <p className="lead">{t('editor.changes.lead', { name: fromName, count: guides.length })}</p>
      {changes.length > 0 && (
        <section className="editor-change" aria-labelledby="change-whole">
          <h2 id="change-whole">{t('editor.section.edition')}</h2>
          <FieldChanges changes={changes} />
        </section>
      )}
      {guides.map((guide) => (
        <OneGuide key={guide.key} change={guide} />
      ))}
    </>
  );
}
