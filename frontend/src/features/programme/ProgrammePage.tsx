import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { ProgrammeVersion, ProgrammeVersionSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Mark } from '../../ui/Mark';
import { usePageTitle } from '../../ui/usePageTitle';
import { AgeFan } from './AgeFan';
import { GuideLine, GuideTiles } from './GuideTiles';
import { PerspectiveMatrix } from './PerspectiveMatrix';
import { versionQuery, versionsQuery } from './queries';
import { useText } from './words';
import './programme.css';

const route = getRouteApi('/signed-in/programme');

export function ProgrammePage() {
  const t = useT();
  usePageTitle(t('programme.title'));
  const { version: chosen } = route.useSearch();
  const versions = useQuery(versionsQuery);
  if (versions.error) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!versions.data) return <div className="wrap" aria-busy="true" />;
  const id = chosen ?? versions.data[0]?.id;
  return id ? <Version id={id} versions={versions.data} /> : <NoneYet />;
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const { detail, reference } = tell(error, t);
  return (
    <div className="wrap">
      <ErrorState title={t('programme.failed')} {...{ detail, reference, onRetry }} />
    </div>
  );
}

function NoneYet() {
  const t = useT();
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('programme.empty.title')} sentence={t('programme.empty.sentence')} />
    </div>
  );
}

function Version({ id, versions }: { id: string; versions: ProgrammeVersionSummary[] }) {
  const version = useQuery(versionQuery(id));
  if (version.error) return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  if (!version.data) return <div className="wrap" aria-busy="true" />;
  return (
    <>
      <Head version={version.data} versions={versions} />
      <AgeFan guides={version.data.guides} />
      <div className="wrap programme-wide">
        <GuideTiles guides={version.data.guides} />
        <PerspectiveMatrix guides={version.data.guides} />
      </div>
      <GuideLine guides={version.data.guides} />
      <Leadership version={version.data} />
    </>
  );
}

function Head({ version, versions }: { version: ProgrammeVersion; versions: ProgrammeVersionSummary[] }) {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const day = version.publishedOn ? date(version.publishedOn) : '';
  const about = text(version.programme.description);
  const summary = text(version.edition.summary);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>
            {text(version.programme.name).text} {version.edition.name}
          </h1>
          <p className="lead" lang={about.lang}>
            {about.text}
          </p>
        </div>
        <div className="acts">
          <Mark tone={version.status === 'PUBLISHED' ? 'go' : 'line'}>{t(`programme.status.${version.status}`, { day })}</Mark>
          <OtherVersions current={version.id} versions={versions} />
        </div>
      </div>
      <details className="programme-about">
        <summary>{t('programme.about')}</summary>
        <p lang={summary.lang}>{summary.text}</p>
      </details>
    </div>
  );
}

function OtherVersions({ current, versions }: { current: string; versions: ProgrammeVersionSummary[] }) {
  const t = useT();
  const navigate = route.useNavigate();
  if (versions.length < 2) return null;
  return (
    <label className="programme-versions">
      <span>{t('programme.version')}</span>
      <select
        className="in"
        value={current}
        onChange={(event) => void navigate({ search: (before) => ({ ...before, version: event.target.value }) })}
      >
        {versions.map(({ id, name, status }) => (
          <option key={id} value={id}>
            {name}, {t(`programme.state.${status}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The chapter on leading a group; Markdown of two kinds of lines: headings and paragraphs. */
function Leadership({ version }: { version: ProgrammeVersion }) {
  const t = useT();
  const text = useText();
  if (!version.edition.groupLeadership) return null;
  const chapter = text(version.edition.groupLeadership);
  return (
    <div className="wrap">
      <section className="programme-chapter" lang={chapter.lang}>
        <h2 lang={undefined}>{t('programme.leadership')}</h2>
        {chapter.text.split(/\n{2,}/).map((block, i) =>
          block.startsWith('## ') ? <h3 key={i}>{block.slice(3)}</h3> : <p key={i}>{block}</p>,
        )}
      </section>
    </div>
  );
}
