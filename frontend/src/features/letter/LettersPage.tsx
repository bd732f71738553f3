import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { LetterDialog } from './LetterDialog';
import { LetterFilters } from './LetterFilters';
import { useLetterColumns } from './letterColumns';
import { lettersQuery, type LetterPageOfList } from './queries';
import { filterOf, isFiltered, useLetterSearch } from './useLetterSearch';

/** What was sent to families from here, what waits, and what did not get through. */
export function LettersPage() {
  const t = useT();
  usePageTitle(t('letters.title'));
  const { search, open } = useLetterSearch();
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_MESSAGES') ?? false;
  if (!mayRead) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('letters.denied.title')} sentence={t('letters.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <Head />
      <LetterFilters />
      <LetterList />
      {search.letter && <LetterDialog id={search.letter} onClose={() => open(undefined)} />}
    </div>
  );
}

function Head() {
  const t = useT();
  return (
    <div className="head">
      <div>
        <h1>{t('letters.title')}</h1>
        <p className="lead">{t('letters.lead')}</p>
      </div>
      <Link className={buttonClass()} to="/letters/texts">
        <Icon name="edit" />
        {t('letters.toTexts')}
      </Link>
    </div>
  );
}

function LetterList() {
  const t = useT();
  const { search } = useLetterSearch();
  const letters = useQuery(lettersQuery(filterOf(search, useWorkPlace())));
  if (letters.error) {
    const { detail, reference } = tell(letters.error, t);
    const retry = () => void letters.refetch();
    return <ErrorState title={t('letters.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (letters.data?.items.length === 0) return <None isFiltered={isFiltered(search)} />;
  return <LetterTable page={letters.data} />;
}

function LetterTable({ page }: { page: LetterPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useLetterSearch();
  const columns = useLetterColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('letters.title')}
        slowText={t('letters.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(letter) => letter.id}
      />
      <div className="under">
        <span>{page && t('letters.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <span>{t('letters.logged')}</span>
      </div>
    </>
  );
}

function None({ isFiltered: filtered }: { isFiltered: boolean }) {
  const t = useT();
  const { clear } = useLetterSearch();
  if (!filtered) return <EmptyState title={t('letters.empty.title')} sentence={t('letters.empty.sentence')} />;
  return (
    <EmptyState title={t('letters.noneFits.title')} sentence={t('letters.noneFits.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('letters.clear')}
      </Button>
    </EmptyState>
  );
}
