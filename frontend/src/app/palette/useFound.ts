import { keepPreviousData, useQueries, type QueryFunctionContext } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Me } from '../../api/schema';
import type { Hit } from '../../api/searchSource';
import { useWorkPlace, workPlaces } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { matches } from '../../lib/matching';
import type { IconName } from '../../ui/Icon';
import { useNavigation } from '../navigation';
import { actionsAt, pagesAt } from './actions';
import { sources } from './sources';
import { synonyms } from './synonyms';

interface Group {
  title: string;
  icon: IconName;
  hits: (Hit & { icon: IconName })[];
}

export interface Found {
  groups: Group[];
  isAsking: boolean;
  hasFailed: boolean;
  retry: () => void;
}

const pause = 200;
const shortest = 2;

function withIcon(hit: Hit, icon: IconName) {
  return { ...hit, icon };
}

/** While a new answer is awaited, of the one before only what fits what is typed by now. */
function stillFits({ text, small = '' }: Hit, asked: string): boolean {
  return matches(asked, `${text} ${small}`);
}

/** The text as it was when the person last paused, so that not every letter is a question. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** The person's other places; with a single one there is nowhere to switch. */
function usePlaces(me: Me, asked: string): Group {
  const t = useT();
  const { list } = useFormat();
  const here = useWorkPlace();
  const hits = workPlaces(me)
    .filter(({ path }) => path !== here?.path)
    .map((place) => ({
      id: `place ${place.path}`,
      text: place.level === 'platform' ? t('shell.everything') : place.name,
      small: list(place.roles.map((role) => t(`role.${role}`))),
      icon: 'pin' as const,
      target: { to: '/', search: { place: place.path } } as const,
    }));
  return {
    title: t('palette.places'),
    icon: 'pin',
    hits: hits.filter(({ text, small }) => matches(asked, `${text} ${small}`)),
  };
}

/** Pages and actions are found by their name and by other words for the same; before anything is asked the menu's alone. */
function useKnown(asked: string): Group[] {
  const t = useT();
  const place = useWorkPlace();
  const toHits = (entries: ReturnType<typeof useNavigation>) =>
    entries
      .map(({ text, icon, target }) => ({ id: text, text: t(text), words: t(synonyms[text] ?? text), icon, target }))
      .filter(({ text, words }) => matches(asked, `${text} ${words}`));
  return [
    {
      title: t('palette.pages'),
      icon: 'next',
      hits: toHits([...(asked.trim() ? pagesAt(place) : []), ...useNavigation()]),
    },
    { title: t('palette.actions'), icon: 'plus', hits: toHits(actionsAt(place)) },
  ];
}

/** What the API finds for the person, asked when they pause; a question is given up when another is asked. */
function useAsked(me: Me, asked: string) {
  const t = useT();
  const paused = usePaused(asked.trim());
  const mine = sources.filter(({ needs }) => me.permittedActions.includes(needs));
  const isWorthAsking = asked.trim().length >= shortest && paused.length >= shortest;
  const answers = useQueries({
    queries: mine.map(({ title, find }) => ({
      queryKey: ['search', title, paused],
      queryFn: ({ signal, client }: QueryFunctionContext) => find(paused, signal, client),
      enabled: isWorthAsking,
      placeholderData: keepPreviousData,
    })),
  });
  // What is found later comes below, so that Enter goes where the person looks.
  const firstAwaited = answers.findIndex(({ isLoading }) => isLoading);
  const told = firstAwaited < 0 ? mine : mine.slice(0, firstAwaited);
  return {
    groups: told.map(({ title, icon }, index) => {
      const { data = [], isPlaceholderData = false } = (isWorthAsking && answers[index]) || {};
      const isOld = isPlaceholderData || paused !== asked.trim();
      const hits = isOld ? data.filter((hit) => stillFits(hit, asked)) : data;
      return { title: t(title), icon, hits: hits.map((hit) => withIcon(hit, icon)) };
    }),
    isAsking: isWorthAsking && (paused !== asked.trim() || answers.some(({ isFetching }) => isFetching)),
    hasFailed: isWorthAsking && answers.some(({ isError }) => isError),
    retry: () => answers.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

/** One's own places first, then what the API knows, then pages and what one may do. */
export function useFound(me: Me, asked: string): Found {
  const places = usePlaces(me, asked);
  const known = useKnown(asked);
  const { groups, ...state } = useAsked(me, asked);
  return { groups: [places, ...groups, ...known].filter(({ hits }) => hits.length > 0), ...state };
}
