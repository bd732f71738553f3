import type { FamilyLanguage } from '../../i18n/familyLanguage';
import { localeOf } from '../../i18n/translate';
import { formatDate, formatTime, today } from '../../lib/dates';
import { momentOf } from '../../lib/moment';

function format(language: FamilyLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
}

function at(date: string): Date {
  return new Date(date.length === 7 ? `${date}-01` : date);
}

/** "tis 9 feb"; in easy Swedish and where abbreviations are not the custom "tisdag 9 februari". With the year when it is another. */
export function dayName(date: string, language: FamilyLanguage, reference = today()): string {
  if (language === 'sv' || language === 'en') return formatDate(date, language, reference);
  const isThisYear = date.slice(0, 4) === reference.slice(0, 4);
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at(date));
}

/** "13.00" in Swedish, "13:00" in English and Arabic. */
export function timeName(time: string, language: FamilyLanguage): string {
  return formatTime(time, language === 'en' || language === 'ar' ? 'en' : 'sv');
}

/** "13.00–14.30" */
export function timeSpan(begins: string, minutes: number, language: FamilyLanguage): string {
  const [hours = 0, past = 0] = begins.split(':').map(Number);
  const end = hours * 60 + past + minutes;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${timeName(begins, language)}–${timeName(`${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`, language)}`;
}

/** "mars 2027" */
export function monthName(month: string, language: FamilyLanguage): string {
  return format(language, { month: 'long', year: 'numeric' }).format(at(month));
}

/** "mars 2027", "mars–april 2027" */
export function monthSpan(from: string, to: string, language: FamilyLanguage): string {
  return format(language, { month: 'long', year: 'numeric' }).formatRange(at(from), at(to));
}

/** "feb" */
export function shortMonth(date: string, language: FamilyLanguage): string {
  return format(language, { month: 'short' }).format(at(date)).replace('.', '');
}

/** "tis" */
export function shortWeekday(date: string, language: FamilyLanguage): string {
  return format(language, { weekday: 'short' }).format(at(date));
}

/** The month so many after another, 2027-02 for 2026-11 and 3. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 + count)).toISOString().slice(0, 7);
}

const longestWait = 9;
const oldest = 36;

/** The months in which a child of a group may be due or born, the latest first. */
export function birthMonths(day = today()): string[] {
  const latest = monthAfter(day.slice(0, 7), longestWait);
  return Array.from({ length: longestWait + 1 + oldest }, (_, index) => monthAfter(latest, -index));
}

/** Still to come. In this month some are born and others not; they need no telling. */
export function isExpected(month: string, day = today()): boolean {
  return month > day.slice(0, 7);
}

/** "13.05", so many seconds from now in Sweden, with the minute that has begun counted whole. */
export function clockAfter(seconds: number, language: FamilyLanguage, now = Date.now()): string {
  const minute = 60_000;
  const then = new Date(Math.ceil((now + seconds * 1000) / minute) * minute);
  return timeName(momentOf(then.toISOString()).time, language);
}

/** "tis 9 feb 13.00", in Sweden. */
export function momentName(instant: string, language: FamilyLanguage, reference = today()): string {
  const { day, time } = momentOf(instant);
  return `${dayName(day, language, reference)} ${timeName(time, language)}`;
}
