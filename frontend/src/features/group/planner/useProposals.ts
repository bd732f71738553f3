import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, take } from '../../../api/client';
import type { paths, SessionProposal } from '../../../api/schema';
import { followed, movedTo, shown, type Days, type Scope } from './moves';
import { useLater } from './useLater';

/** What days are proposed by, moves aside. */
export type Asked = NonNullable<paths['/session-proposals']['get']['parameters']['query']>;

const pause = 300;
const nothing: Days = [];
const noMoves: Days[] = [];

function proposalsQuery(asked: Asked | null) {
  return queryOptions({
    queryKey: ['groups', 'proposals', asked],
    queryFn: async ({ signal }): Promise<SessionProposal[]> =>
      asked ? (await take(api.GET('/session-proposals', { params: { query: asked }, signal }))).items : [],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

function withDays(asked: Asked, days: Days): Asked {
  return days.some(Boolean) ? { ...asked, days: days.join(',') } : asked;
}

/** What decides the days anew. */
function basisOf(asked: Asked | null): string {
  const { host, programmeVersion, part, birthFrom, birthTo, weekday } = asked ?? {};
  return JSON.stringify([host, programmeVersion, part, birthFrom, birthTo, weekday]);
}

/** The moves so far, forgotten when something else than them decides the days anew. */
function useHistory(basis: string) {
  const [kept, setKept] = useState<{ basis: string; past: Days[] }>({ basis, past: [] });
  const past = kept.basis === basis ? kept.past : noMoves;
  const now = past.at(-1) ?? nothing;
  const latest = useRef<Days>(now);
  useEffect(() => {
    latest.current = now;
  }, [now]);
  return {
    latest,
    days: now,
    canUndo: past.length > 0,
    add: (days: Days) => {
      latest.current = days;
      setKept((before) => ({ basis, past: [...(before.basis === basis ? before.past : []), days] }));
    },
    undo: () => setKept({ basis, past: past.slice(0, -1) }),
  };
}

/** Gives the sessions of what is asked now, waited for when it has just changed. */
function useSettled(asked: Asked | null, days: Days): () => Promise<SessionProposal[]> {
  const queries = useQueryClient();
  return async () => (asked ? shown(await queries.fetchQuery(proposalsQuery(withDays(asked, days))), days) : []);
}

/** The sessions of a group to come: proposed a moment after the last change, and moved as one likes. */
export function useProposals(asked: Asked | null) {
  const queries = useQueryClient();
  const history = useHistory(basisOf(asked));
  const { days } = history;
  const wanted = useLater(asked === null ? '' : JSON.stringify(withDays(asked, days)), pause);
  const found = useQuery(proposalsQuery(wanted ? (JSON.parse(wanted) as Asked) : null));
  const sessions = asked === null ? [] : shown(found.data ?? [], days);
  const waiting = useRef<Promise<void>>(Promise.resolve());

  const follow = async (number: number, to: string) => {
    if (!asked) return;
    const query = { ...withDays(asked, history.latest.current), moved: number, to, following: true };
    const moved = await queries.fetchQuery(proposalsQuery(query));
    history.add(followed(history.latest.current, number, moved));
  };

  return {
    sessions,
    error: found.error,
    retry: () => void found.refetch(),
    isReckoning: found.isFetching,
    settled: useSettled(asked, days),
    canUndo: history.canUndo,
    undo: history.undo,
    /** One after the other, so that keys pressed in a row each count. */
    move: (number: number, to: string, scope: Scope): Promise<void> => {
      if (scope === 'one') history.add(movedTo(history.latest.current, sessions.length, number, to));
      else waiting.current = waiting.current.then(() => follow(number, to)).catch(() => undefined);
      return waiting.current;
    },
  };
}

export type Proposals = ReturnType<typeof useProposals>;
