/** Where a list lies as a file for a spreadsheet: all that the filter lets through, not only one page. */
export function exportAddress(list: 'centres' | 'staff' | 'groups', filter: object): string {
  const query = new URLSearchParams({ format: 'CSV', bom: 'true' });
  for (const [name, value] of Object.entries(filter)) if (name !== 'cursor') query.set(name, String(value));
  return `/familjenavet/v1/${list}/export?${query.toString()}`;
}
