import { addDays, addMonths, lastDayOf, monthOf } from '../../../lib/calendar';

/** The times that one can look at; the usual one is from today to the end of the term after this. */
export const periods = ['ahead', 'term', 'next', 'year'] as const;
export type Period = (typeof periods)[number];

interface Days {
  from: string;
  to: string;
}

export function periodOf(asked: string | undefined): Period {
  return periods.find((period) => period === asked) ?? 'ahead';
}

/** The first and the last day of a time. */
export function daysOf(period: Period, today: string): Days {
  const term = termOf(today);
  const next = termOf(addDays(term.to, 1));
  const days: Record<Period, Days> = {
    ahead: { from: today, to: next.to },
    term,
    next,
    year: { from: addDays(yearBefore(today), 1), to: today },
  };
  return days[period];
}

/** Half a year of work at the centres: spring to the end of July, autumn to that of December. */
function termOf(day: string): Days {
  const year = day.slice(0, 4);
  const isSpring = monthOf(day) < `${year}-08`;
  return isSpring ? { from: `${year}-01-01`, to: `${year}-07-31` } : { from: `${year}-08-01`, to: `${year}-12-31` };
}

/** The same day a year before, or the last one of that month. */
function yearBefore(day: string): string {
  const month = addMonths(monthOf(day), -12);
  const [same, last] = [`${month}-${day.slice(8)}`, lastDayOf(month)];
  return same < last ? same : last;
}
