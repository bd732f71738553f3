const root = '/familjenavet/v1';

type List = 'centres' | 'staff' | 'groups' | 'indicator-values';
type Format = 'CSV' | 'NDJSON';

/** Where a list lies as a file: all that the filter lets through, not only one page. Spreadsheets need the mark. */
export function exportAddress(list: List, filter: object, format: Format = 'CSV'): string {
  return `${root}/${list}/export?${asked(filter, format === 'CSV' ? { format, bom: 'true' } : { format })}`;
}

/** Where the values of indicators lie as one JSON-stat 2 dataset. */
export function jsonStatAddress(filter: object): string {
  return `${root}/indicator-values/json-stat?${asked(filter, {})}`;
}

/** What has several values is asked for once with each. */
function asked(filter: object, more: Record<string, string>): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter)) {
    if (name !== 'cursor') for (const one of [value].flat()) query.append(name, String(one));
  }
  return query.toString();
}
