import type { MessageKey } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { isDate } from '../../../lib/dates';
import type { Faults } from '../../../ui/useForm';

/** Collects what is wrong, the first fault of each field. */
export function checks(t: T) {
  const faults: Faults = {};
  return {
    faults,
    that: (holds: boolean, pointer: string, message: MessageKey, values?: Record<string, string | number>) => {
      if (!holds && !faults[pointer]) faults[pointer] = t(message, values);
    },
    aDate(text: string, pointer: string) {
      this.that(text !== '', pointer, 'fault.dateMissing');
      this.that(isDate(text), pointer, 'fault.date');
    },
    maybeADate(text: string, pointer: string) {
      this.that(text === '' || isDate(text), pointer, 'fault.date');
    },
    notBefore(to: string, from: string, pointer: string) {
      this.that(!isDate(to) || !isDate(from) || to >= from, pointer, 'fault.order');
    },
    atMost(text: string, length: number, pointer: string) {
      this.that(text.length <= length, pointer, 'fault.tooLong', { length });
    },
  };
}

/** An empty text is sent as nothing. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
