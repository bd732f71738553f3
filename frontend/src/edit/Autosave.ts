import type { Versioned } from '../api/client';
import { fieldErrors, ProblemError, statusOf, UnreachableError } from '../api/problems';
import { choose, clashOf, isOpen, settled, unchanged, type Clash, type Values } from '../lib/threeWay';
import type { Faults } from '../ui/useForm';

/** What was written here, on which version, and how it looked before. */
export interface Kept<V> {
  etag: string;
  base: V;
  mine: V;
}

/** Where what is written lies until the server has taken it. */
export interface Keeper<V> {
  read: () => Promise<Kept<V> | undefined>;
  write: (kept: Kept<V>) => Promise<void>;
  forget: () => Promise<void>;
}

/**
 * How it stands with what is written. `faulty`: something is to be put right first; `clash`: somebody else changed the
 * same; `closed`: it may not be changed any more; `gone`: it is not there any more; `stuck`: the server is in trouble.
 */
type Standing = 'saved' | 'waiting' | 'saving' | 'offline' | 'stuck' | 'faulty' | 'clash' | 'closed' | 'gone';

/** Until a person has chosen what to do, nothing is sent. */
const held: ReadonlySet<Standing> = new Set(['clash', 'closed', 'gone']);

export type Change<V> = Partial<V> | ((now: V) => Partial<V>);

export interface Writing<Data, V> {
  /** Whether it is known what lies on the device. */
  isReady: boolean;
  values: V;
  standing: Standing;
  faults: Faults;
  savedAt: Date | null;
  /** It was written here earlier and had not been sent. */
  isRecalled: boolean;
  /** Somebody else changed other fields meanwhile, and both changes hold. */
  isTogether: boolean;
  /** Whether this browser keeps what is written. */
  isKept: boolean;
  clash: (Clash<Values> & { newest: Versioned<Data> }) | null;
  error: unknown;
}

export interface Ways<Data, V extends Values> {
  opened: Versioned<Data>;
  read: (data: Data) => V;
  /** Writes on top of the given version, with its ETag in If-Match. */
  write: (onto: Versioned<Data>, values: V) => Promise<Versioned<Data>>;
  fetch: () => Promise<Versioned<Data>>;
  /** What is wrong, as the API would say it. */
  check: (values: V) => Faults;
  /** The parts that two people may change each their own of, and the whole of them again. */
  split: (values: V) => Values;
  join: (parts: Values) => V;
  keeper: Keeper<V>;
  remember: (saved: Versioned<Data>) => void;
  /** The code of the problem that says that it may not be changed any more. */
  closedBy: string;
}

const patience = 1500;
const firstPause = 3000;
const longestPause = 30_000;

/**
 * Saves by itself what is written: on the device at each keystroke, on the server a moment after the last, one request at
 * a time. Nothing that was written is given up before the server has it or the person has chosen otherwise.
 */
export class Autosave<Data, V extends Values> {
  private state: Writing<Data, V>;
  private onto: Versioned<Data>;
  private base: V;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = firstPause;
  private isSending = false;
  private isOpen = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ways: Ways<Data, V>) {
    this.onto = ways.opened;
    this.base = ways.read(ways.opened.data);
    this.state = {
      isReady: false,
      values: this.base,
      standing: 'saved',
      faults: {},
      savedAt: null,
      isRecalled: false,
      isTogether: false,
      isKept: true,
      clash: null,
      error: null,
    };
  }

  readonly now = (): Writing<Data, V> => this.state;

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

  /** Changes some of it; a function is told how it stands now, which may be later than when a button was drawn. */
  change(change: Change<V>): void {
    const { values } = this.state;
    this.show({ values: { ...values, ...(typeof change === 'function' ? change(values) : change) } });
    void this.keep();
    if (!held.has(this.state.standing)) this.wait();
  }

  /** Sends at once what waits: the network is back, or the page is about to go. */
  readonly hurry = (): void => {
    if (this.state.isReady && this.isDirty()) void this.send();
  };

  /** Asks anew what differs, after the question was put aside. */
  ask(): void {
    this.show({ standing: 'waiting' });
    void this.send();
  }

  choose(field: string, isMine: boolean): void {
    const { clash } = this.state;
    if (clash) this.show({ clash: { ...clash, ...choose(clash, field, isMine) } });
  }

  putAside(): void {
    this.show({ clash: null });
  }

  saveChosen(): void {
    const { clash } = this.state;
    if (clash) this.goOn(clash.newest, this.ways.join(settled(clash)));
  }

  keepTheirs(): void {
    const { clash } = this.state;
    if (clash) this.goOn(clash.newest, this.ways.read(clash.newest.data));
  }

  /** What was written here is somewhere else now, or is not wanted. */
  async letGo(): Promise<void> {
    this.base = this.state.values;
    await this.ways.keeper.forget();
  }

  isDirty(): boolean {
    return !unchanged(this.base, this.state.values);
  }

  private show(change: Partial<Writing<Data, V>>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private async recall(): Promise<void> {
    if (this.state.isReady) return;
    const kept = await this.ways.keeper.read().catch(() => undefined);
    if (this.state.isReady) return;
    if (!kept || unchanged(kept.base, kept.mine)) return this.show({ isReady: true });
    this.base = kept.base;
    this.onto = { ...this.ways.opened, etag: kept.etag };
    this.show({ isReady: true, isRecalled: true, values: kept.mine, standing: 'waiting' });
    void this.send();
  }

  /** Always what is newest, with what it builds on. */
  private async keep(): Promise<void> {
    const { keeper } = this.ways;
    try {
      if (this.isDirty()) await keeper.write({ etag: this.onto.etag, base: this.base, mine: this.state.values });
      else await keeper.forget();
      if (!this.state.isKept) this.show({ isKept: true });
    } catch {
      this.show({ isKept: false });
    }
  }

  private wait(): void {
    this.show({ standing: this.isSending ? 'saving' : 'waiting' });
    this.sendAfter(patience);
  }

  private sendAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.isOpen) this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending || held.has(this.state.standing)) return;
    const { values } = this.state;
    const faults = this.ways.check(values);
    if (!this.isDirty()) return this.show({ standing: 'saved', faults: {} });
    if (Object.keys(faults).length > 0) return this.show({ standing: 'faulty', faults });
    this.isSending = true;
    this.show({ standing: 'saving', faults: {} });
    await this.deliver(values).catch((error: unknown) => this.meet(error));
    this.isSending = false;
    if (this.state.standing === 'waiting') this.sendAfter(patience);
  }

  private async deliver(values: V): Promise<void> {
    try {
      this.settle(values, await this.ways.write(this.onto, values));
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      await this.compare();
    }
  }

  private settle(sent: V, saved: Versioned<Data>): void {
    this.onto = saved;
    this.base = sent;
    this.pause = firstPause;
    this.ways.remember(saved);
    void this.keep();
    this.show({ standing: this.isDirty() ? 'waiting' : 'saved', savedAt: new Date(), error: null });
  }

  /** Somebody else was first: different fields are joined quietly, the same field is a question. */
  private async compare(): Promise<void> {
    const { fetch, read, split, join } = this.ways;
    const newest = await fetch();
    const clash = clashOf(split(this.base), split(this.state.values), split(read(newest.data)));
    if (isOpen(clash)) return this.show({ standing: 'clash', clash: { ...clash, newest } });
    this.show({ isTogether: this.state.isTogether || clash.found.some(({ theirsChanged }) => theirsChanged) });
    this.goOn(newest, join(settled(clash)));
  }

  /** Goes on from the newest version, with these values on top of it. */
  private goOn(newest: Versioned<Data>, values: V): void {
    this.onto = newest;
    this.base = this.ways.read(newest.data);
    this.ways.remember(newest);
    this.show({ values, clash: null, standing: 'waiting' });
    void this.keep();
    void this.send();
  }

  private meet(error: unknown): void {
    const code = error instanceof ProblemError ? error.problem.code : '';
    const faults = fieldErrors(error);
    if (code === this.ways.closedBy) this.show({ standing: 'closed', error });
    else if ([403, 404].includes(statusOf(error) ?? 0)) this.show({ standing: 'gone', error });
    else if (Object.keys(faults).length > 0) this.show({ standing: 'faulty', faults });
    else this.tryLater(error);
  }

  private tryLater(error: unknown): void {
    this.show({ standing: error instanceof UnreachableError ? 'offline' : 'stuck', error });
    this.sendAfter(this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}
