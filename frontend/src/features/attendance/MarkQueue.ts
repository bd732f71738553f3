import { statusOf, UnreachableError } from '../../api/problems';
import type { AttendanceMark, MarkResult, WantedMark } from '../../api/schema';

/** How a parent is marked; null for unmarked. */
export type Mark = AttendanceMark | null;

/** What the server has told of a parent. */
export interface Known {
  mark: Mark;
  /** What the next tick builds on; null for unmarked. */
  version: number | null;
  markedAt: string | null;
}

/** A parent as the list tells. */
type Told = Known & { id: string; protectedIdentity: boolean };

/** What was ticked here and the server has not yet taken, and the version that was seen then. */
interface Tick {
  mark: Mark;
  base: number | null;
  markedAt: string;
}

export type Ticks = Record<string, Tick>;

/** Where ticks lie until the server has them. */
export interface TickKeeper {
  read: () => Promise<Ticks | undefined>;
  write: (ticks: Ticks) => Promise<void>;
}

interface Ways {
  send: (marks: WantedMark[]) => Promise<MarkResult[]>;
  /** Whether the one who ticked is still the one who is signed in; asked after a silence. */
  isSamePerson: () => Promise<boolean>;
  keeper: TickKeeper;
  now: () => Date;
}

/** `offline`: no answer; `stuck`: the server is in trouble; `refused`: it will not take them; `other`: somebody else is signed in. */
type Standing = 'saved' | 'waiting' | 'sending' | 'offline' | 'stuck' | 'refused' | 'other';

export interface Ticking {
  isReady: boolean;
  standing: Standing;
  known: Record<string, Known>;
  ticks: Ticks;
  /** What stands, where somebody else ticked the same parent; one's own waits among the ticks until one has chosen. */
  clashes: Record<string, Known>;
  /** Parents who were not in the group after all, whose ticks were not taken. */
  gone: string[];
  /** Whether this browser keeps the ticks. */
  isKept: boolean;
  hasSaved: boolean;
  error: unknown;
}

const unmarked: Known = { mark: null, version: null, markedAt: null };
const patience = 300;
const firstPause = 3000;
const longestPause = 30_000;

/** How a parent is shown: as ticked here, else as told. */
export function markOf({ ticks, known }: Pick<Ticking, 'ticks' | 'known'>, parent: string): Mark {
  const tick = ticks[parent];
  return tick ? tick.mark : (known[parent]?.mark ?? null);
}

function without<V>(all: Record<string, V>, key: string): Record<string, V> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}

/**
 * Sends ticks in the background: the last of each parent, one request at a time, again until it is answered. Nothing that
 * was ticked is given up before the server has it or the person has chosen otherwise.
 */
export class MarkQueue {
  private state: Ticking = {
    isReady: false,
    standing: 'saved',
    known: {},
    ticks: {},
    clashes: {},
    gone: [],
    isKept: true,
    hasSaved: false,
    error: null,
  };
  private flight: Ticks = {};
  /** What may have been taken though no answer came; met again, it is one's own. */
  private readonly unsure = new Map<string, Set<Mark>>();
  /** Parents of whom nothing may lie on the device (A12). */
  private readonly guarded = new Set<string>();
  private readonly settledAt = new Map<string, number>();
  private isDoubtful = false;
  private isSending = false;
  private isOpen = false;
  private pause = firstPause;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ways: Ways) {}

  readonly now = (): Ticking => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes up what lies on the device and begins to send; the answer ends it, and sends what is left. */
  begin(): () => void {
    this.isOpen = true;
    void this.recall();
    return () => {
      this.hurry();
      this.isOpen = false;
      clearTimeout(this.timer);
    };
  }

  /** @param askedAt when the list was asked for: what was settled after that is newer than the list */
  learn(told: Told[], askedAt: number): void {
    told.filter(({ protectedIdentity }) => protectedIdentity).forEach(({ id }) => this.guarded.add(id));
    const news = told.filter(({ id }) => (this.settledAt.get(id) ?? 0) <= askedAt && !(id in this.flight));
    const known = Object.fromEntries(
      news.map(({ id, mark, version, markedAt }) => [id, { mark, version, markedAt }] as const),
    );
    const clashes = Object.entries(this.state.clashes).map(([id, theirs]) => [id, known[id] ?? theirs] as const);
    this.show({ known: { ...this.state.known, ...known }, clashes: Object.fromEntries(clashes) });
  }

  tick(parent: string, mark: Mark): void {
    const { known, ticks } = this.state;
    const told = known[parent] ?? unmarked;
    const before = ticks[parent];
    const isBack = told.mark === mark && (!before || this.isUntouched(parent, before, told));
    const base = before ? before.base : told.version;
    const tick = { mark, base, markedAt: this.ways.now().toISOString() };
    this.show({ ticks: isBack ? without(ticks, parent) : { ...ticks, [parent]: tick } });
    this.wait();
  }

  /** Marks each that has no mark. */
  tickAll(parents: string[], mark: AttendanceMark): void {
    parents.filter((parent) => markOf(this.state, parent) === null).forEach((parent) => this.tick(parent, mark));
  }

  choose(parent: string, isMine: boolean): void {
    const theirs = this.state.clashes[parent];
    const mine = this.state.ticks[parent];
    if (!theirs || !mine) return;
    const ticks = without(this.state.ticks, parent);
    this.show({
      known: { ...this.state.known, [parent]: theirs },
      clashes: without(this.state.clashes, parent),
      ticks: isMine ? { ...ticks, [parent]: { ...mine, base: theirs.version } } : ticks,
    });
    this.wait();
  }

  /** Sends at once what waits: the network is back, or the page is about to go. */
  readonly hurry = (): void => {
    if (this.state.isReady) void this.send();
  };

  /** Lets go of what the server will not take. */
  async letGo(): Promise<void> {
    this.show({ ticks: {}, clashes: {}, standing: 'saved', error: null });
    await this.keep();
  }

  /** Whether something would be lost if the page went now. */
  isAtRisk(): boolean {
    const { ticks, isKept } = this.state;
    return Object.keys(ticks).some((parent) => !isKept || !this.isKeepable(parent));
  }

  private isKeepable(parent: string): boolean {
    return !this.guarded.has(parent);
  }

  private isUntouched(parent: string, before: Tick, told: Known): boolean {
    return !(parent in this.flight) && !this.unsure.has(parent) && before.base === told.version;
  }

  private show(change: Partial<Ticking>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private async recall(): Promise<void> {
    if (this.state.isReady) return;
    const kept = (await this.ways.keeper.read().catch(() => undefined)) ?? {};
    if (this.state.isReady) return;
    this.isDoubtful = Object.keys(kept).length > 0;
    this.show({ isReady: true, ticks: { ...kept, ...this.state.ticks } });
    if (this.waiting().length > 0) void this.send();
  }

  private async keep(): Promise<void> {
    if (!this.state.isReady) return;
    const kept = Object.entries(this.state.ticks).filter(([parent]) => this.isKeepable(parent));
    const isKept = await this.ways.keeper.write(Object.fromEntries(kept)).then(
      () => true,
      () => false,
    );
    if (isKept !== this.state.isKept) this.show({ isKept });
  }

  private waiting(): [string, Tick][] {
    return Object.entries(this.state.ticks).filter(([parent]) => !(parent in this.state.clashes));
  }

  private wait(): void {
    void this.keep();
    if (!this.isSending && this.state.standing === 'saved') this.show({ standing: 'waiting' });
    this.sendAfter(patience);
  }

  private sendAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.isOpen) this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending || !this.state.isReady) return;
    const waiting = this.waiting();
    if (waiting.length === 0) return this.show({ standing: 'saved', error: null });
    this.isSending = true;
    this.flight = Object.fromEntries(waiting);
    if (!this.isDoubtful) this.show({ standing: 'sending' });
    await this.deliver(waiting).catch((error: unknown) => this.meet(error));
    this.isSending = false;
    this.flight = {};
    await this.keep();
    if (this.state.standing === 'waiting') this.sendAfter(patience);
  }

  private async deliver(waiting: [string, Tick][]): Promise<void> {
    if (this.isDoubtful && !(await this.ways.isSamePerson())) return this.show({ standing: 'other' });
    const results = await this.ways.send(waiting.map(([parent, tick]) => ({ parent, ...tick })));
    this.isDoubtful = false;
    this.pause = firstPause;
    results.forEach((result) => this.settle(result));
    this.show({ standing: this.waiting().length > 0 ? 'waiting' : 'saved', hasSaved: true, error: null });
  }

  private settle({ parent, outcome, mark, version }: MarkResult): void {
    if (outcome === 'NOT_A_MEMBER') {
      return this.show({ ticks: without(this.state.ticks, parent), gone: [...this.state.gone, parent] });
    }
    const stands = { mark, version, markedAt: null };
    const isMine = outcome !== 'CONFLICT' || this.unsure.get(parent)?.has(mark);
    this.unsure.delete(parent);
    this.settledAt.set(parent, this.ways.now().getTime());
    if (isMine) return this.goOn(parent, stands, outcome === 'CONFLICT');
    if (this.state.ticks[parent]?.mark === mark) return this.goOn(parent, stands, false);
    this.show({ clashes: { ...this.state.clashes, [parent]: stands } });
  }

  /** What was ticked meanwhile, or had to be sent again, builds on what stands now. */
  private goOn(parent: string, stands: Known, isToBeSent: boolean): void {
    const tick = this.state.ticks[parent];
    const isDone = !tick || tick.mark === stands.mark || (tick === this.flight[parent] && !isToBeSent);
    const ticks = without(this.state.ticks, parent);
    this.show({
      known: { ...this.state.known, [parent]: stands },
      ticks: isDone ? ticks : { ...ticks, [parent]: { ...tick, base: stands.version } },
    });
  }

  private meet(error: unknown): void {
    const status = statusOf(error) ?? 0;
    const isRefused = status >= 400 && status < 500 && status !== 429 && status !== 401;
    if (isRefused) return this.show({ standing: 'refused', error });
    for (const [parent, { mark }] of Object.entries(this.flight)) {
      this.unsure.set(parent, new Set(this.unsure.get(parent)).add(mark));
    }
    this.isDoubtful = true;
    this.show({ standing: error instanceof UnreachableError ? 'offline' : 'stuck', error });
    this.sendAfter(this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}
