interface Named {
  code: string;
  name: string;
}

/** What a file of figures has in its columns; a name is passed over, and is there for who fills it in. */
const columns = ['place', 'name', 'period', 'gender', 'numerator', 'denominator'];

/** Spreadsheets know by it that the letters are UTF-8. */
const mark = '\uFEFF';

/**
 * A file to begin with: a line for each municipality, with nothing told yet. Codes stand with their county, as a
 * spreadsheet takes away a zero that a number begins with, and semicolons part the columns, as it does in Swedish.
 */
export function templateOf(region: string, municipalities: Named[], period: string): string {
  const lines = municipalities
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, name }) => [`${region}/${code}`, name, period, 'ALL', '..', '..']);
  return mark + [columns, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
}
