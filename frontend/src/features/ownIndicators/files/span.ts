import type { IndicatorFile, IndicatorImport } from '../../../api/schema';

export type Days = Pick<IndicatorFile, 'firstDay' | 'lastDay'>;

/** From the first day of all the files to the last; nothing where there are none. */
export function wholeOf(files: IndicatorImport[]): Days | undefined {
  const firstDay = files.map(({ file }) => file.firstDay).toSorted()[0];
  const lastDay = files
    .map(({ file }) => file.lastDay)
    .toSorted()
    .at(-1);
  return firstDay && lastDay ? { firstDay, lastDay } : undefined;
}

const termEnds: Record<string, string> = { '01-01 07-31': 'SPRING', '08-01 12-31': 'AUTUMN' };

/** The periods that it goes from and to, as figures write them: whole years, one term, or months. */
export function endsOf({ firstDay, lastDay }: Days): string[] {
  const [fromYear, fromDay] = [firstDay.slice(0, 4), firstDay.slice(5)];
  const [toYear, toDay] = [lastDay.slice(0, 4), lastDay.slice(5)];
  if (fromDay === '01-01' && toDay === '12-31') return [...new Set([fromYear, toYear])];
  const term = fromYear === toYear ? termEnds[`${fromDay} ${toDay}`] : undefined;
  if (term) return [`${fromYear}-${term}`];
  return [...new Set([firstDay.slice(0, 7), lastDay.slice(0, 7)])];
}
