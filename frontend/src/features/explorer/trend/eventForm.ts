import type { TrendAnnotation, TrendAnnotationDetails } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { isDate } from '../../../lib/dates';
import { tellsWho } from '../../../lib/telltale';
import type { Faults } from '../../../ui/useForm';
import type { TrendLook } from './look';

/** As it is filled in; an empty indicator stands for all of them. */
export type EventValues = { text: string; day: string; place: string; indicator: string; newBaseline: boolean };

export const longestText = 200;

/** Of what is looked at, today. */
export function emptyEvent({ at, indicator }: TrendLook, today: string): EventValues {
  return { text: '', day: today, place: at, indicator: indicator.code, newBaseline: false };
}

export function valuesOf({ text, day, place, indicator, newBaseline }: TrendAnnotation): EventValues {
  return { text, day, place: place.path, indicator: indicator ?? '', newBaseline };
}

export function detailsOf({ indicator, text, ...said }: EventValues): TrendAnnotationDetails {
  return { ...said, text: text.trim(), indicator: indicator || null };
}

/** What is wrong, as the API would say it. */
export function eventFaults({ text, day }: EventValues, today: string, t: T): Faults {
  return {
    ...(!text.trim() && { '/text': t('explorer.event.fault.text') }),
    ...(tellsWho(text) && { '/text': t('explorer.event.fault.who') }),
    ...(!isDate(day) && { '/day': t('explorer.event.fault.day') }),
    ...(isDate(day) && day > today && { '/day': t('explorer.event.fault.future') }),
  };
}
