import { languageName } from '../../../i18n/translate';
import { today } from '../../../lib/dates';
import type { ListedGroup } from '../ask';
import { dayName, monthSpan, timeName } from '../when';
import type { Speaking } from '../words';

/** "tisdagar 13.00" */
export function rhythm({ weekday, begins }: ListedGroup, { t, language }: Speaking): string {
  return t('public.rhythm', { day: weekday, time: timeName(begins, language) });
}

/** "första träffen tis 9 feb", or the next one when it has begun. */
export function coming({ hasBegun, nextDay }: ListedGroup, { t, language }: Speaking): string {
  if (!nextDay) return '';
  return t(hasBegun ? 'public.nextTime' : 'public.firstTime', { day: dayName(nextDay, language) });
}

/** "Tisdagar 13.00, första träffen tis 9 feb" */
export function whenItMeets(group: ListedGroup, speaking: Speaking): string {
  const comma = speaking.language === 'ar' ? '، ' : ', ';
  return capital([rhythm(group, speaking), coming(group, speaking)].filter(Boolean).join(comma));
}

/** "för barn som väntas mars–april 2027" */
export function forWhom({ birthWindow }: ListedGroup, { t, language }: Speaking, day = today()): string {
  if (!birthWindow) return t('public.forAll');
  const thisMonth = day.slice(0, 7);
  const months = monthSpan(birthWindow.from, birthWindow.to, language);
  if (birthWindow.from > thisMonth) return t('public.forExpected', { months });
  return t(birthWindow.to < thisMonth ? 'public.forBorn' : 'public.forBoth', { months });
}

/** "svenska, tolkas till arabiska" */
export function spoken(group: ListedGroup, { t, language }: Speaking): string {
  const held = languageName(group.language, language);
  if (!group.interpreter) return held;
  return t('public.interpreted', { language: held, interpreter: languageName(group.interpreter, language) });
}

/** "Vetlanda familjecentral, Vetlanda" with the municipality only where the name does not tell it. */
export function whereItIs({ centre, municipality }: ListedGroup): string {
  const name = centre.name ?? municipality.name;
  return name.includes(municipality.name) ? name : `${name}, ${municipality.name}`;
}

/** "Tisdagar 13.00" */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
