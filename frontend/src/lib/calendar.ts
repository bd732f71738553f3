const day = 86_400_000;

function at(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function written(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Days are YYYY-MM-DD and months YYYY-MM; both are ordered as texts. */
export function addDays(date: string, days: number): string {
  return written(new Date(at(date).getTime() + days * day));
}

/** How many days later the second is. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / day);
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The months from one to another, both of them too. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** 0 for Monday, as Swedish weeks begin. */
export function weekdayOf(date: string): number {
  return (at(date).getUTCDay() + 6) % 7;
}

/** Which week a day is in by ISO 8601, as it is written: "2026-W53". */
export function weekOf(date: string): string {
  const thursday = addDays(date, 3 - weekdayOf(date));
  const number = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week. */
export function firstDayOf(week: string): string {
  const [year = '', number = '1'] = week.split('-W');
  const inWeekOne = `${year}-01-04`;
  return addDays(inWeekOne, (Number(number) - 1) * 7 - weekdayOf(inWeekOne));
}

/** A month as rows of a calendar: weeks of seven days, empty where another month's days would stand. */
export function weeksOf(month: string): { week: string; days: (string | null)[] }[] {
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  const weeks = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
    weeks.push({ week: weekOf(monday), days: days.map((each) => (each < first || each > last ? null : each)) });
  }
  return weeks;
}

/** Weeks by year, those in a row joined: ["2027", "28–31, 52"]. */
export function weekRuns(weeks: string[]): [year: string, runs: string][] {
  const years = [...new Set(weeks.map((week) => week.slice(0, 4)))].toSorted();
  return years.map((year) => [year, runsOf(weeks.filter((week) => week.startsWith(year)))]);
}

function runsOf(weeks: string[]): string {
  const numbers = weeks.map((week) => Number(week.slice(6))).toSorted((one, other) => one - other);
  const begins = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return begins.map((begin, i) => (begin === ends[i] ? String(begin) : `${begin}–${ends[i]}`)).join(', ');
}
