import type { LocalText } from '../../../api/schema';
import { swedish } from '../../../lib/localText';
import type { GuideValues } from './guideValues';

/** Languages that are always offered, and those that one can add. */
const always = [swedish, 'en', 'sv-x-lattlast'];
export const addable = ['ar', 'so', 'ti', 'uk', 'fa', 'prs', 'ckb', 'kmr', 'fi', 'es', 'pl', 'ru'];

/** Every text of a guide. */
export function textsOf(values: GuideValues): (LocalText | null)[] {
  return [
    values.title,
    values.purpose,
    ...values.topics,
    ...values.perspectives.map(({ how }) => how),
    ...values.steps.flatMap(({ title, text }) => [title, text]),
    values.digitalVariant,
    values.notesToLeaders,
    values.invitationToNext,
    ...values.whereToTurn.map(({ label }) => label),
    ...values.cards.flatMap(({ question, followUps }) => [question, ...followUps]),
  ];
}

/** The languages to write in, Swedish first. */
export function languagesOf(texts: (LocalText | null)[], current: string): string[] {
  const written = texts.flatMap((text) => Object.keys(text ?? {}));
  return [...new Set([...always, ...written, current])];
}

/** How many texts that stand in Swedish do not stand in a language. */
export function missingIn(texts: (LocalText | null)[], language: string): number {
  return texts.filter((text) => text?.[swedish] && !text[language]).length;
}
