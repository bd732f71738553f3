import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Pager } from '../../../ui/Pager';
import { usePageTitle } from '../../../ui/usePageTitle';
import { NotYours } from '../NotYours';
import { roundsQuery, type RoundPageOfList } from '../queries';
import '../round.css';
import { useRoundColumns } from './roundColumns';
import { RoundFilters } from './RoundFilters';
import { filterOf, isFiltered, useRoundSearch } from './useRoundSearch';

/** The rounds that ask someone at one's places: what goes on, what comes, and how many have answered. */
export function RoundsPage() {
  const t = useT();
  usePageTitle(t('rounds.title'));
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_ROUNDS') ?? false;
  if (!mayRead) return <NotYours sentence={t('rounds.denied')} />;
  return (
    <div className="wrap">
      <Head />
      <RoundFilters />
      <RoundList />
    </div>
  );
}

function Head() {
  const t = useT();
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_ROUNDS') ?? false;
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys">
          <Icon name="previous" />
          {t('rounds.toSurveys')}
        </Link>
        <h1>{t('rounds.title')}</h1>
        <p className="lead">{t('rounds.lead')}</p>
      </div>
      <div className="acts">
        <Link className={buttonClass()} to="/surveys/rounds/rules">
          <Icon name="retry" />
          {t('rules.title')}
        </Link>
        {mayEdit && <ToNew />}
      </div>
    </div>
  );
}

function ToNew() {
  const t = useT();
  return (
    <Link className={buttonClass('primary')} to="/surveys/rounds/new">
      <Icon name="plus" />
      {t('rounds.new')}
    </Link>
  );
}

function RoundList() {
  const t = useT();
  const { search } = useRoundSearch();
  const rounds = useQuery(roundsQuery(filterOf(search, useWorkPlace())));
  if (rounds.error) {
    const { detail, reference } = tell(rounds.error, t);
    const retry = () => void rounds.refetch();
    return <ErrorState title={t('rounds.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (rounds.data?.items.length === 0) return <None isFiltered={isFiltered(search)} />;
  return <RoundTable page={rounds.data} />;
}

function RoundTable({ page }: { page: RoundPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useRoundSearch();
  const columns = useRoundColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('rounds.title')}
        slowText={t('rounds.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(round) => round.id}
      />
      <div className="under">
        <span>{page && t('rounds.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <span>{t('rounds.onlyNumbers')}</span>
      </div>
    </>
  );
}

function None({ isFiltered: filtered }: { isFiltered: boolean }) {
  const t = useT();
  const { clear } = useRoundSearch();
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_ROUNDS') ?? false;
  if (!filtered) {
    return (
      <EmptyState
        title={t('rounds.empty.title')}
        sentence={t(mayEdit ? 'rounds.empty.sentence' : 'rounds.empty.later')}
      >
        {mayEdit && <ToNew />}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('rounds.noneFits.title')} sentence={t('rounds.noneFits.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('rounds.clear')}
      </Button>
    </EmptyState>
  );
}
