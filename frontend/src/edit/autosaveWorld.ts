import type { Versioned } from '../api/client';
import { ProblemError } from '../api/problems';
import type { Problem } from '../api/schema';
import { Autosave, type Kept } from './Autosave';

export type Page = { title: string; text: string };

export function problem(status: number, code: string, errors?: Problem['errors']): ProblemError {
  return new ProblemError({ status, code, title: '', detail: '', reference: '', errors } as Problem);
}

/** A server with one page, which refuses what builds on an older version, and a device that keeps what is written. */
export class World {
  page: Page = { title: 'Att sova', text: 'Hur har natten varit?' };
  version = 1;
  sent: Page[] = [];
  kept: Kept<Page> | undefined;
  refuse: (() => Promise<never>) | undefined;
  answer: Promise<void> = Promise.resolve();
  keeps = true;
  private readonly closing: (() => void)[] = [];

  read(): Versioned<Page> {
    return { data: this.page, etag: String(this.version) };
  }

  /** Somebody else writes. */
  other(change: Partial<Page>): void {
    this.page = { ...this.page, ...change };
    this.version++;
  }

  async write(onto: Versioned<Page>, values: Page): Promise<Versioned<Page>> {
    this.sent.push(values);
    await this.answer;
    if (this.refuse) return this.refuse();
    if (onto.etag !== String(this.version)) throw problem(412, 'stale-version');
    this.other(values);
    return this.read();
  }

  open(): Autosave<Page, Page> {
    const autosave = new Autosave<Page, Page>({
      opened: this.read(),
      read: (page) => page,
      write: (onto, values) => this.write(onto, values),
      fetch: async () => this.read(),
      check: ({ title }) => (title ? {} : { '/title': 'Skriv en rubrik.' }),
      split: (values) => values,
      join: (parts) => parts as Page,
      keeper: {
        read: async () => this.kept,
        write: async (kept) => {
          if (!this.keeps) throw new Error('no store');
          this.kept = kept;
        },
        forget: async () => {
          this.kept = undefined;
        },
      },
      remember: () => undefined,
      closedBy: 'version-not-draft',
    });
    this.closing.push(autosave.begin());
    return autosave;
  }

  /** All pages that are open are left. */
  close(): void {
    this.closing.splice(0).forEach((close) => close());
  }
}
