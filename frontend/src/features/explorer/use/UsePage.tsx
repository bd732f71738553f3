import { useQuery } from '@tanstack/react-query';
import { programmeUseQuery } from '../../../api/indicators';
import type { GuideUse } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { FiguresPage } from '../../figures/FiguresPage';
import '../explorer.css';
import { Failed } from '../Failed';
import { PlaceChoice } from '../PlaceChoice';
import { CardTable } from './CardTable';
import { GuideTable } from './GuideTable';
import { PerspectiveTable } from './PerspectiveTable';
import { summaryOf } from './use';
import { useUseSearch } from './useUseSearch';

/** How the programme is used, for those who write its next revision. */
export function UsePage() {
  const t = useT();
  return (
    <FiguresPage title={t('explorer.use')} lead={t('explorer.use.lead')}>
      {() => (
        <>
          <UseFilters />
          <Used />
        </>
      )}
    </FiguresPage>
  );
}

function UseFilters() {
  const t = useT();
  const { at, change } = useUseSearch();
  return (
    <div className="filters no-print" role="group" aria-label={t('explorer.use.filter')}>
      <PlaceChoice at={at} onChoose={(path) => change({ at: path })} />
      <Day name="from" />
      <Day name="to" />
    </div>
  );
}

function Day({ name }: { name: 'from' | 'to' }) {
  const t = useT();
  const { search, change } = useUseSearch();
  return (
    <label className="search">
      <span>{t(`explorer.use.${name}`)}</span>
      <input
        type="date"
        value={search[name] ?? ''}
        onChange={(event) => change({ [name]: event.target.value || undefined })}
      />
    </label>
  );
}

function Used() {
  const t = useT();
  const { filter } = useUseSearch();
  const { data: guides, error, refetch } = useQuery(programmeUseQuery(filter));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (guides?.length === 0)
    return <EmptyState title={t('explorer.use.empty.title')} sentence={t('explorer.use.empty')} />;
  return (
    <>
      {guides && <Summary guides={guides} />}
      <GuideTable guides={guides} />
      <CardTable guides={guides} />
      <PerspectiveTable guides={guides} />
    </>
  );
}

/** What the next revision should know first. */
function Summary({ guides }: { guides: GuideUse[] }) {
  const t = useT();
  const { list } = useFormat();
  const { held, cancelled, cards, unused, fewLeaders, noLeader } = summaryOf(guides);
  const numbers = (some: GuideUse[]) => list(some.map(({ number }) => String(number)));
  return (
    <div className="measure explorer-say">
      <p>
        {t('explorer.use.sessions', { held, cancelled })} {t('explorer.use.unused', { cards, unused })}
      </p>
      {fewLeaders.length > 0 && (
        <p>{t('explorer.use.fewLeaders', { count: fewLeaders.length, guides: numbers(fewLeaders) })}</p>
      )}
      {noLeader.length > 0 && (
        <p>{t('explorer.use.noLeader', { count: noLeader.length, guides: numbers(noLeader) })}</p>
      )}
    </div>
  );
}
