import { addDays, firstDayOf, weekOf } from '../../../lib/calendar';

const july = [28, 29, 30, 31];

/** The weeks of Christmas and New Year, and those in July when most are away, that have a day between the two. */
export function suggestedWeeks(from: string, to: string): string[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(from.slice(0, 4)) + i),
  );
  const all = years.flatMap((year) =>
    ['01-01', '12-24', '12-31'].map((day) => weekOf(`${year}-${day}`)).concat(july.map((week) => `${year}-W${week}`)),
  );
  return [...new Set(all)].toSorted().filter((week) => {
    const monday = firstDayOf(week);
    return monday <= to && addDays(monday, 6) >= from;
  });
}
