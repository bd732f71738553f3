import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { ToolboxMediumSummary } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { useLate } from '../../ui/useLate';
import { usePageTitle } from '../../ui/usePageTitle';
import { MediumCard } from './MediumCard';
import { useMayWrite } from './permissions';
import { mediaQuery } from './queries';
import './toolbox.css';
import { ToolboxFilters } from './ToolboxFilters';
import { filterOf, isFiltered, useToolboxSearch } from './useToolboxSearch';

export function ToolboxPage() {
  const t = useT();
  usePageTitle(t('toolbox.name'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('toolbox.name')}</h1>
          <p className="lead">{t('toolbox.lead')}</p>
        </div>
        <NewMediumLink />
      </div>
      <ToolboxFilters />
      <Found />
    </div>
  );
}

function NewMediumLink() {
  const t = useT();
  if (!useMayWrite()) return null;
  return (
    <Link className={buttonClass('primary')} to="/toolbox/new">
      <Icon name="plus" />
      {t('toolbox.new')}
    </Link>
  );
}

function Found() {
  const t = useT();
  const { search } = useToolboxSearch();
  const media = useInfiniteQuery(mediaQuery(filterOf(search, useWorkPlace())));
  if (media.error && !media.data) {
    const { detail, reference } = tell(media.error, t);
    return <ErrorState title={t('toolbox.failed')} {...{ detail, reference }} onRetry={() => void media.refetch()} />;
  }
  if (!media.data) return <Awaited />;
  const found = media.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return isFiltered(search) ? <NothingFits /> : <NoneYet />;
  return (
    <>
      <p className="sr" role="status">
        {t('toolbox.count', { count: media.data.pages[0]?.total ?? found.length })}
      </p>
      <Cards media={found} />
      <More
        shown={found.length}
        total={media.data.pages[0]?.total ?? found.length}
        hasFailed={media.isFetchNextPageError}
        pending={media.isFetchingNextPage}
        onMore={media.hasNextPage ? () => void media.fetchNextPage() : undefined}
      />
    </>
  );
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <p className="slow" role="status">
      {isSlow && t('toolbox.slow')}
    </p>
  );
}

function Cards({ media }: { media: ToolboxMediumSummary[] }) {
  return (
    <ul className="media-cards">
      {media.map((medium) => (
        <MediumCard key={medium.id} medium={medium} />
      ))}
    </ul>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  hasFailed: boolean;
  pending: boolean;
  onMore: (() => void) | undefined;
}

function More({ shown, total, hasFailed, pending, onMore }: MoreProps) {
  const t = useT();
  return (
    <div className="under">
      <span>{t('toolbox.shown', { shown, total })}</span>
      {hasFailed && <span role="alert">{t('toolbox.moreFailed')}</span>}
      {onMore && (
        <Button pending={pending} onPress={onMore}>
          {t('toolbox.more')}
        </Button>
      )}
    </div>
  );
}

function NothingFits() {
  const t = useT();
  const { search, clear } = useToolboxSearch();
  const sentence = search.q
    ? t('toolbox.filteredEmpty.asked', { asked: search.q })
    : t('toolbox.filteredEmpty.sentence');
  return (
    <EmptyState title={t('toolbox.filteredEmpty.title')} sentence={sentence}>
      <Button look="primary" onPress={clear}>
        {t('toolbox.showAll')}
      </Button>
    </EmptyState>
  );
}

function NoneYet() {
  const t = useT();
  const sentence = t(useMayWrite() ? 'toolbox.empty.write' : 'toolbox.empty.sentence');
  return (
    <EmptyState title={t('toolbox.empty.title')} sentence={sentence}>
      <NewMediumLink />
    </EmptyState>
  );
}
