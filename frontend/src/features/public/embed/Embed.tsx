/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { addressOf, type Go, type Search } from '../address';
import { askGroups, askInfo, type ListedGroup, type Page } from '../ask';
import { GroupRow } from '../groups/GroupRow';
import { Failed, More } from '../Parts';
import { useAnswer } from '../useAnswer';
import { useMore } from '../useMore';
import type { Speaking } from '../words';
import { MonthCalendar } from './MonthCalendar';
import { NewTab } from './NewTab';

export interface EmbedProps {
  speaking: Speaking;
  search: Search;
  go: Go;
}

/**
 * Groups in a frame on another's site, a municipality's most often. It shows public data and changes nothing; all links
 * open in a tab of their own. The API lets other sites frame this page alone.
 */
export function Embed(props: EmbedProps) {
  const { speaking, search } = props;
  const { t, reviewed } = speaking;
  const isDemo = useAnswer('info', askInfo).data?.demoData ?? false;
  const { municipality, language } = search;
  const all: Search = { ...(municipality && { municipality }), ...(language && { language }) };
  useEffect(() => {
    document.title = `${t('public.groupsAll')} – Familjenavet`;
  });
  return (
    <main id="main" class="embed">
      {isDemo && <p class="note warn">{t('public.demo')}</p>}
      {search.view === 'calendar' ? <MonthCalendar {...props} /> : <List {...props} />}
      <div class="from">
        <ViewChoice {...props} />
        <NewTab href={addressOf({ page: 'groups', search: all }, speaking.language)} speaking={speaking}>
          {t('public.searchAll')}
        </NewTab>
        {!reviewed && <span>{t('public.unreviewed')}</span>}
      </div>
    </main>
  );
}

function ViewChoice({ speaking: { t }, search: { view, ...asked }, go }: EmbedProps) {
  const other: Search = view ? asked : { ...asked, view: 'calendar' };
  return (
    <button type="button" class="btn" onClick={() => go({ page: 'embed', search: other }, true)}>
      {t(view ? 'public.asList' : 'public.asCalendar')}
    </button>
  );
}

/** The groups of a place, by its name when all of them are there. */
export function headingOf(groups: ListedGroup[], { municipality, centre }: Search, { t }: Speaking): string {
  const [first] = groups;
  const place = centre ? first?.centre.name : municipality?.length === 4 && first?.municipality.name;
  return place ? t('public.groupsIn', { place }) : t('public.groupsAll');
}

function List(props: EmbedProps) {
  const { speaking, search } = props;
  const answer = useAnswer(JSON.stringify(search), () => askGroups(search));
  if (answer.hasFailed) {
    return <Failed title={speaking.t('public.groupsFailed')} speaking={speaking} onRetry={answer.retry} />;
  }
  if (!answer.data) return <p role="status">{speaking.t('public.groupsWaiting')}</p>;
  return <Found first={answer.data} {...props} />;
}

function Found({ first, speaking, search }: EmbedProps & { first: Page<ListedGroup> }) {
  const { items, more, hasFailed } = useMore(first, (cursor) => askGroups(search, cursor));
  const { t, language } = speaking;
  return (
    <>
      <h1>{headingOf(items, search, speaking)}</h1>
      {items.length === 0 && <p>{t('public.groupsFound', { count: 0 })}.</p>}
      <ul class="found">
        {items.map((group) => (
          <GroupRow key={group.id} heading="h2" group={group} speaking={speaking}>
            <NewTab href={addressOf({ page: 'group', id: group.id, search: {} }, language)} speaking={speaking}>
              {group.name}
            </NewTab>
          </GroupRow>
        ))}
      </ul>
      <More more={more} hasFailed={hasFailed} speaking={speaking} />
    </>
  );
}
