import { addDays, weekdayOf } from './calendar';

const fixed: Record<string, Holiday> = {
  '01-01': 'NEW_YEAR',
  '01-06': 'EPIPHANY',
  '05-01': 'MAY_DAY',
  '06-06': 'NATIONAL_DAY',
  '12-24': 'CHRISTMAS_EVE',
  '12-25': 'CHRISTMAS_DAY',
  '12-26': 'BOXING_DAY',
  '12-31': 'NEW_YEARS_EVE',
};

/** Days after Easter Sunday. */
const moving: Record<number, Holiday> = {
  [-2]: 'GOOD_FRIDAY',
  0: 'EASTER',
  1: 'EASTER_MONDAY',
  39: 'ASCENSION',
  49: 'PENTECOST',
};

export type Holiday =
  | 'NEW_YEAR'
  | 'EPIPHANY'
  | 'GOOD_FRIDAY'
  | 'EASTER'
  | 'EASTER_MONDAY'
  | 'MAY_DAY'
  | 'ASCENSION'
  | 'PENTECOST'
  | 'NATIONAL_DAY'
  | 'MIDSUMMER_EVE'
  | 'MIDSUMMER'
  | 'ALL_SAINTS'
  | 'CHRISTMAS_EVE'
  | 'CHRISTMAS_DAY'
  | 'BOXING_DAY'
  | 'NEW_YEARS_EVE';

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

function isMidsummer(date: string): boolean {
  return weekdayOf(date) === 5 && date.slice(5) >= '06-20' && date.slice(5) <= '06-26';
}

/** Which Swedish holiday a day is, so that it can be said by its name; whether it is one is for the API to say. */
export function holidayOf(date: string): Holiday | undefined {
  const set = fixed[date.slice(5)];
  if (set) return set;
  if (isMidsummer(date)) return 'MIDSUMMER';
  if (isMidsummer(addDays(date, 1))) return 'MIDSUMMER_EVE';
  if (weekdayOf(date) === 5 && date.slice(5) >= '10-31' && date.slice(5) <= '11-06') return 'ALL_SAINTS';
  const easter = easterOf(Number(date.slice(0, 4)));
  const after = Object.keys(moving).find((days) => addDays(easter, Number(days)) === date);
  return after === undefined ? undefined : moving[Number(after)];
}
