import type { LocalText } from '../../../api/schema';
import { swedish } from '../../../lib/localText';
import type { GuideValues } from './guideValues';

/** The languages that are always offered. */
export const offered = [swedish, 'en', 'sv-x-lattlast'];

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
