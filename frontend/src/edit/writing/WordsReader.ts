import type { LocalText } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { swedish } from '../../lib/localText';
import type { Faults } from '../../ui/useForm';

export interface Worded {
  /** Where the text stands in what is sent. */
  at: string;
  /** What it is called. */
  what: string;
  text: LocalText | null;
  /** The longest that it may be in a language. */
  most: number;
}

/** Says of texts what the API would refuse, each fault by its place. */
export class WordsReader {
  readonly faults: Faults = {};

  constructor(protected readonly t: T) {}

  that(holds: boolean, at: string, text: string): void {
    if (!holds) this.faults[at] ??= text;
  }

  worded({ at, what, text, most }: Worded): void {
    this.that(Boolean(text?.[swedish]?.trim()), `${at}/${swedish}`, this.t('writing.fault.noWords', { what }));
    this.mayBeWorded({ at, what, text, most });
  }

  mayBeWorded({ at, what, text, most }: Worded): void {
    for (const [language, words] of Object.entries(text ?? {})) {
      const length = words.length;
      this.that(words.trim() !== '', `${at}/${language}`, this.t('writing.fault.onlySpaces', { what }));
      this.that(length <= most, `${at}/${language}`, this.t('writing.fault.tooLong', { what, most, length }));
    }
    const isWithoutSwedish = text !== null && !text[swedish];
    this.that(!isWithoutSwedish, `${at}/${swedish}`, this.t('writing.fault.noWords', { what }));
  }
}
