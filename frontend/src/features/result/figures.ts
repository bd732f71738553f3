import type { SurveyResult, SurveyVersion } from '../../api/schema';

export type Question = SurveyVersion['content']['questions'][number];

/** Whether it is answered in one's own words. */
export function isText({ type }: Question): boolean {
  return type === 'SHORT_TEXT' || type === 'LONG_TEXT';
}

/** Target 2 and 3 (`10-measurement`): so large a share is to agree. */
const target = 0.9;

/** What may be said of a share and its interval against the target: first the point, then how sure it is. */
export interface Verdict {
  point: 'reached' | 'notReached';
  certainty: 'confirmed' | 'open' | 'below';
}

/** By the exact numbers, never by what they are rounded to. */
export function verdictOf({ favourable, answers }: SurveyResult): Verdict | undefined {
  if (!favourable || !answers) return undefined;
  const { count, ciLow, ciHigh } = favourable;
  const isReached = count * 10 >= answers * 9;
  const certainty = ciLow >= target ? 'confirmed' : ciHigh < target ? 'below' : 'open';
  return { point: isReached ? 'reached' : 'notReached', certainty };
}

/** One option as it is drawn: how many chose it, and their share of those who answered on the scale. */
export interface Bar {
  code: number;
  /** Null where it is hidden. */
  count: number | null;
  share: number | null;
  apart: boolean;
}

export function barsOf({ counts, answers }: SurveyResult, question: Question): Bar[] {
  const counted = new Map(counts?.map(({ code, count }) => [code, count]));
  return codesOf(question, [...counted.keys()]).map(({ code, apart }) => {
    const count = counted.get(code) ?? (counted.has(code) || !counts ? null : 0);
    return { code, apart, count, share: apart || count === null || !answers ? null : count / answers };
  });
}

/** The options of a question in order, those that stand outside the scale last. */
function codesOf({ type, choices, least, most }: Question, counted: number[]): Pick<Bar, 'code' | 'apart'>[] {
  if (choices.length > 0) return choices.toSorted((one, other) => Number(one.apart) - Number(other.apart));
  if (type !== 'SCALE') return counted.toSorted((one, other) => one - other).map((code) => ({ code, apart: false }));
  const from = least ?? 0;
  return Array.from({ length: (most ?? 10) - from + 1 }, (_, step) => ({ code: from + step, apart: false }));
}

/** The term and the year of a day, as releases over a time are known by. */
export function periodsOf(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  return [`${year}-${Number(month) < 8 ? 'SPRING' : 'AUTUMN'}`, year];
}

/** The place around one: its municipality, or its region; nothing around a region. */
export function aroundOf(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? undefined : path.slice(0, cut);
}

/** The places right below another. */
export function rightBelow(results: SurveyResult[], path: string): SurveyResult[] {
  return results.filter(({ place }) => aroundOf(place.path) === path);
}

/** Those that are shown by their share, the others after them by name, so that their place gives no hint. */
export function ranked(results: SurveyResult[], collator = new Intl.Collator('sv')): SurveyResult[] {
  return results.toSorted((one, other) => {
    const [first, second] = [one.favourable, other.favourable];
    if (!first || !second) {
      const order = Number(!first) - Number(!second);
      return order || collator.compare(one.place.name, other.place.name);
    }
    return second.share - first.share || collator.compare(one.place.name, other.place.name);
  });
}
