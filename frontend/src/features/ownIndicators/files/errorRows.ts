import { ProblemError } from '../../../api/problems';

/** What is wrong at a place of a file; the whole of it has no line, a whole line no column. */
export interface ErrorRow {
  line: string;
  column: string;
  text: string;
}

/** What was refused of a file, line by line; nothing where it was not the file that was wrong. */
export function errorRows(error: unknown): ErrorRow[] {
  if (!(error instanceof ProblemError)) return [];
  return (error.problem.errors ?? [])
    .flatMap(({ pointer, detail: text }) => {
      const [, line = '', column = ''] = pointer.split('/');
      return /^\d*$/.test(line) ? [{ line, column, text }] : [];
    })
    .toSorted((one, other) => Number(one.line) - Number(other.line));
}
