import type { MarkResult, WantedMark } from '../../api/schema';
import type { TickKeeper } from './MarkQueue';

interface Ways {
  sessions: () => Promise<string[]>;
  keeper: (session: string) => TickKeeper;
  isSamePerson: () => Promise<boolean>;
  send: (session: string, marks: WantedMark[]) => Promise<MarkResult[]>;
}

/** Sends what was ticked earlier and left on the device; the answer is the sessions where something still waits for a person. */
export async function sendKept({ sessions, keeper, isSamePerson, send }: Ways): Promise<string[]> {
  const kept = await sessions();
  if (kept.length === 0) return [];
  const isTheirs = await isSamePerson().catch(() => false);
  if (!isTheirs) return kept;
  const left = await Promise.all(
    kept.map((session) =>
      sendSession(keeper(session), (marks) => send(session, marks)).then(
        (isDone) => (isDone ? [] : [session]),
        () => [session],
      ),
    ),
  );
  return left.flat();
}

async function sendSession(keeper: TickKeeper, send: (marks: WantedMark[]) => Promise<MarkResult[]>): Promise<boolean> {
  const ticks = (await keeper.read()) ?? {};
  const results = await send(
    Object.entries(ticks).map(([parent, { mark, base, markedAt }]) => ({ parent, mark, base, markedAt })),
  );
  const taken = results.filter(({ outcome }) => outcome === 'SAVED' || outcome === 'UNCHANGED');
  const left = Object.entries(ticks).filter(([id]) => !taken.some(({ parent }) => parent === id));
  await keeper.write(Object.fromEntries(left));
  return left.length === 0;
}
