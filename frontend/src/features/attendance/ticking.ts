import { UnreachableError } from '../../api/problems';
import type { MarkResult, WantedMark } from '../../api/schema';
import { MarkQueue, type Known, type Mark, type Ticks } from './MarkQueue';

/** A server with the marks of a session, which tells what stands where another was first, and a device that keeps ticks. */
export class World {
  marks: Record<string, Known> = {};
  sent: WantedMark[][] = [];
  kept: Ticks | undefined;
  signedIn = 'gustav';
  keeps = true;
  /** Before the server hears of it, after it, or not at all. */
  lost: 'nothing' | 'question' | 'answer' = 'nothing';
  refuse: Error | undefined;
  answer: Promise<void> = Promise.resolve();
  private version = 1;
  private readonly closing: (() => void)[] = [];

  /** Somebody else ticks. */
  other(parent: string, mark: Mark): void {
    this.version++;
    this.marks[parent] = { mark, version: mark ? this.version : null, markedAt: '2026-11-29T12:05:00Z' };
  }

  told(parent: string, protectedIdentity = false) {
    return { id: parent, protectedIdentity, ...this.stands(parent) };
  }

  open(subject = 'gustav'): MarkQueue {
    const queue = new MarkQueue({
      send: (marks) => this.take(marks),
      isSamePerson: async () => this.signedIn === subject,
      keeper: {
        read: async () => this.kept,
        write: async (ticks) => {
          if (!this.keeps) throw new Error('No room');
          this.kept = ticks;
        },
      },
      now: () => new Date(),
    });
    this.closing.push(queue.begin());
    return queue;
  }

  close(): void {
    this.closing.splice(0).forEach((end) => end());
  }

  private stands(parent: string): Known {
    return this.marks[parent] ?? { mark: null, version: null, markedAt: null };
  }

  private async take(marks: WantedMark[]): Promise<MarkResult[]> {
    if (this.lost === 'question') throw new UnreachableError('No network');
    this.sent.push(marks);
    await this.answer;
    if (this.refuse) throw this.refuse;
    const results = marks.map((wanted) => this.decide(wanted));
    if (this.lost === 'answer') throw new UnreachableError('No answer');
    return results;
  }

  private decide({ parent, mark = null, base = null }: WantedMark): MarkResult {
    const stands = this.stands(parent);
    const outcome = stands.mark === mark ? 'UNCHANGED' : stands.version === base ? 'SAVED' : 'CONFLICT';
    if (outcome === 'SAVED') this.other(parent, mark);
    const { mark: now, version } = this.stands(parent);
    return { parent, outcome, mark: now, version };
  }
}
