import { addDays, addMonths, lastDayOf, monthOf } from '../../../lib/calendar';
import { termOf, turnTerm, type Term } from '../term/term';

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
  const term = termOf(monthOf(today));
  const next = termOf(turnTerm(term, 1));
  const days: Record<Period, Days> = {
    ahead: { from: today, to: lastDayOf(next.last) },
    term: wholeOf(term),
    next: wholeOf(next),
    year: { from: addDays(yearBefore(today), 1), to: today },
  };
  return days[period];
}

function wholeOf({ first, last }: Term): Days {
  return { from: `${first}-01`, to: lastDayOf(last) };
}

/** The same day a year before, or the last one of that month. */
function yearBefore(day: string): string {
  const month = addMonths(monthOf(day), -12);
  const [same, last] = [`${month}-${day.slice(8)}`, lastDayOf(month)];
  return same < last ? same : last;
}
