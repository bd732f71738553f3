import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { SurveyRelease } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { percentOf } from '../../lib/shares';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { releasesQuery, type ReleasePageOfList } from './queries';
import './result.css';
import { useReleaseName } from './useReleaseName';
import { useReleaseSearch } from './useReleaseSearch';

/** What has been released of surveys, the latest first. */
export function ResultsPage() {
  const t = useT();
  usePageTitle(t('results.title'));
  const held = useWorkPlace()?.permittedActions ?? [];
  if (!held.includes('READ_RESULTS')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('results.denied.title')} sentence={t('results.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <Head mayModerate={held.includes('MODERATE_TEXTS')} />
      <Releases />
    </div>
  );
}

function Head({ mayModerate }: { mayModerate: boolean }) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys">
          <Icon name="previous" />
          {t('results.surveys')}
        </Link>
        <h1>{t('results.title')}</h1>
        <p className="lead">{t('results.lead')}</p>
      </div>
      {mayModerate && (
        <Link className="btn" to="/surveys/texts">
          <Icon name="speech" />
          {t('results.toTexts')}
        </Link>
      )}
    </div>
  );
}

function Releases() {
  const t = useT();
  const { filter } = useReleaseSearch();
  const releases = useQuery(releasesQuery(filter));
  if (releases.error) {
    const { detail, reference } = tell(releases.error, t);
    const retry = () => void releases.refetch();
    return <ErrorState title={t('results.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (releases.data?.items.length === 0) {
    return <EmptyState title={t('results.empty.title')} sentence={t('results.empty')} />;
  }
  return <ReleaseTable page={releases.data} />;
}

function ReleaseTable({ page }: { page: ReleasePageOfList | undefined }) {
  const t = useT();
  const { filter, turn } = useReleaseSearch();
  const columns = useColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('results.title')}
        slowText={t('results.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={({ id }) => id}
      />
      <div className="under">
        <Pager
          onFirst={filter.cursor ? () => turn(undefined) : undefined}
          onNext={next ? () => turn(next) : undefined}
        />
      </div>
    </>
  );
}

function useColumns(): Column<SurveyRelease>[] {
  const t = useT();
  const { date } = useFormat();
  return [
    { id: 'what', title: t('results.column.what'), place: 'main', cell: (release) => <Name release={release} /> },
    { id: 'where', title: t('results.column.where'), place: 'labelled', cell: ({ place }) => place.name },
    { id: 'when', title: t('results.column.closed'), place: 'labelled', cell: ({ closedOn }) => date(closedOn) },
    { id: 'answered', title: t('results.column.answered'), place: 'labelled', cell: (one) => <Answered {...one} /> },
  ];
}

function Name({ release }: { release: SurveyRelease }) {
  const name = useReleaseName()(release);
  return (
    <Link className="row-name" to="/surveys/results/$releaseId" params={{ releaseId: release.id }}>
      {name}
    </Link>
  );
}

function Answered({ answered, invited, responseRate }: SurveyRelease) {
  const t = useT();
  const { number } = useFormat();
  if (responseRate === null) return t('results.answers', { answered });
  return t('results.answeredOf', {
    answered: number(answered),
    invited: number(invited),
    percent: number(percentOf(responseRate), 0),
  });
}
