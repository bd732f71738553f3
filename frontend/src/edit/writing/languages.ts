import type { LocalText } from '../../api/schema';
import { swedish } from '../../lib/localText';

/** Languages that one can add to those that are always offered. */
export const addable = ['ar', 'so', 'ti', 'uk', 'fa', 'prs', 'ckb', 'kmr', 'fi', 'es', 'pl', 'ru'];

/** The languages to write in, Swedish first. */
export function languagesOf(always: readonly string[], texts: (LocalText | null)[], current: string): string[] {
  const written = texts.flatMap((text) => Object.keys(text ?? {}));
  return [...new Set([...always, ...written, current])];
}

/** How many texts that stand in Swedish do not stand in a language. */
export function missingIn(texts: (LocalText | null)[], language: string): number {
  return texts.filter((text) => text?.[swedish] && !text[language]).length;
}
