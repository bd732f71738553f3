import type { QueryClient } from '@tanstack/react-query';
import type { GuideSummary, LocalText, SessionGuide } from '../../api/schema';
import type { Hit, SearchSource } from '../../api/searchSource';
import { matches } from '../../lib/matching';
import { guideQuery, versionQuery, versionsQuery } from './queries';

const most = 8;
const fresh = { staleTime: 300_000 };

/** The guides of the version in use; fetched once, for the programme is small and seldom changes. */
async function guidesInUse(queries: QueryClient): Promise<GuideSummary[]> {
  const [first] = await queries.fetchQuery({ ...versionsQuery, ...fresh });
  return first ? (await queries.fetchQuery({ ...versionQuery(first.id), ...fresh })).guides : [];
}

/** By what was written in any language; shown in Swedish. */
function fits(asked: string, ...texts: LocalText[]): boolean {
  return matches(asked, texts.flatMap(Object.values).join(' '));
}

export const guideSource: SearchSource = {
  needs: 'READ_PROGRAMME',
  find: async (asked, _signal, queries) =>
    (await guidesInUse(queries))
      .filter(({ title, theme }) => fits(asked, title, theme))
      .map(({ id, number, title }) => ({
        id,
        text: `${number}. ${title['sv']}`,
        target: { to: '/programme/guides/$guideId', params: { guideId: id } },
      })),
};

function cardsOf({ id: guideId, content, cards }: SessionGuide, asked: string): Hit[] {
  return cards.flatMap(({ id, content: { question } }, place) =>
    fits(asked, question)
      ? [
          {
            id,
            text: question['sv'] ?? '',
            small: content.title['sv'] ?? '',
            target: {
              to: '/programme/guides/$guideId/room',
              params: { guideId },
              search: { card: String(place + 1) },
            } as const,
          },
        ]
      : [],
  );
}

/** A card opens in the room, with the rest of its deck behind it. */
export const cardSource: SearchSource = {
  needs: 'READ_PROGRAMME',
  find: async (asked, _signal, queries) => {
    const guides = await guidesInUse(queries);
    const whole = await Promise.all(guides.map(({ id }) => queries.fetchQuery({ ...guideQuery(id), ...fresh })));
    return whole.flatMap((guide) => cardsOf(guide, asked)).slice(0, most);
  },
};
