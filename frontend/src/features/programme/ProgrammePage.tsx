import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { tell } from '../../api/problems';
import type { LocalText, ProgrammeVersionSummary } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { PageFailed } from '../../ui/PageFailed';
import { usePageTitle } from '../../ui/usePageTitle';
import { AgeFan } from './AgeFan';
import { CoverageMatrix } from './CoverageMatrix';
import { GuideLine } from './GuideLine';
import { versionQuery, versionsQuery } from './queries';
import { InSwedish } from '../../content/Said';
import { VersionHead } from './VersionHead';
import { useContentLanguage } from '../../content/contentLanguage';
import { shownIn } from '../../lib/localText';
import './shared.css';
import './programme.css';

const route = getRouteApi('/signed-in/programme');

/** The programme along the child's age, in the version that is in use or the one in the address. */
export function ProgrammePage() {
  const t = useT();
  usePageTitle(t('programme.title'));
  const { version: chosen } = route.useSearch();
  const place = useWorkPlace();
  const versions = useQuery(versionsQuery);
  if (versions.error) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!versions.data) return <div className="wrap" aria-busy="true" />;
  const id = chosen ?? inUse(versions.data, place?.regionCode)?.id;
  return id ? <Version id={id} versions={versions.data} /> : <NoneYet />;
}

/** The first of the region that one works in; the list begins with what is in use. */
function inUse(versions: ProgrammeVersionSummary[], region: string | undefined) {
  return versions.find(({ regionCode }) => regionCode === region) ?? versions[0];
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return <PageFailed told={tell(error, t)} failed={t('programme.failed')} onRetry={onRetry} />;
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
  const { guides, parts, edition } = version.data;
  return (
    <>
      <VersionHead version={version.data} versions={versions} />
      <AgeFan guides={guides} />
      <CoverageMatrix guides={guides} parts={parts} />
      <GuideLine guides={guides} parts={parts} />
      {edition.groupLeadership && <Leadership text={edition.groupLeadership} />}
    </>
  );
}

const Markdown = lazy(() => import('../../ui/Markdown'));

/** The chapter on leading a group; how Markdown is read comes with it, and not before. */
function Leadership({ text }: { text: LocalText }) {
  const t = useT();
  const lang = shownIn(text, useContentLanguage());
  return (
    <div className="wrap">
      <section className="programme-chapter">
        <div className="section-head">
          <h2>{t('programme.leadership')}</h2>
          <InSwedish texts={[text]} />
        </div>
        <div className="prose" lang={lang}>
          <Suspense fallback={<p aria-busy="true" />}>
            <Markdown text={text[lang] ?? ''} />
          </Suspense>
        </div>
      </section>
    </div>
  );
}
