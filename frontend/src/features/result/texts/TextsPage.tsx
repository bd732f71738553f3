import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterChips } from '../../../ui/FilterChips';
import { Icon } from '../../../ui/Icon';
import { Pager } from '../../../ui/Pager';
import { usePageTitle } from '../../../ui/usePageTitle';
import { textsQuery } from '../queries';
import '../result.css';
import { Correction } from './Correction';
import { TextCard } from './TextCard';
import { statuses, useTextSearch } from './useTextSearch';

/** What people wrote in their own words, and what others may read of it. */
export function TextsPage() {
  const t = useT();
  usePageTitle(t('results.texts'));
  const mayModerate = useWorkPlace()?.permittedActions.includes('MODERATE_TEXTS') ?? false;
  if (!mayModerate) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('results.texts.denied.title')} sentence={t('results.texts.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <Head />
      <Correction />
      <Statuses />
      <Texts />
    </div>
  );
}

function Head() {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys/results">
          <Icon name="previous" />
          {t('results.title')}
        </Link>
        <h1>{t('results.texts')}</h1>
        <p className="lead">{t('results.texts.lead')}</p>
      </div>
    </div>
  );
}

function Statuses() {
  const t = useT();
  const { status, change } = useTextSearch();
  return (
    <div className="filters">
      <FilterChips
        label={t('results.texts.status')}
        chips={statuses.map((value) => ({ value, text: t(`results.texts.status.${value}`) }))}
        chosen={status}
        onChoose={(value) => change({ status: value === 'PENDING' ? undefined : value })}
      />
    </div>
  );
}

function Texts() {
  const t = useT();
  const { filter, change } = useTextSearch();
  const texts = useQuery(textsQuery(filter));
  if (texts.error) {
    const retry = () => void texts.refetch();
    return <ErrorState {...tell(texts.error, t)} title={t('results.texts.failed')} onRetry={retry} />;
  }
  if (!texts.data) return <div aria-busy="true" />;
  const { items, next } = texts.data;
  if (items.length === 0) {
    return <EmptyState title={t('results.texts.empty.title')} sentence={t('results.texts.empty')} />;
  }
  return (
    <>
      <ul className="result-texts">
        {items.map((text) => (
          <TextCard key={text.id} text={text} />
        ))}
      </ul>
      <Pager
        onFirst={filter.cursor ? () => change({ cursor: undefined }) : undefined}
        onNext={next ? () => change({ cursor: next }) : undefined}
      />
    </>
  );
}
