/** "2", "2½": the age in years when it is a whole or a half year from two on; younger children are counted in months. */
export function inYears({ unit, value }: { unit: string; value: number }): string | undefined {
  if (unit !== 'MONTH_AFTER_BIRTH' || value < 24 || value % 6 !== 0) return undefined;
  return `${Math.floor(value / 12)}${value % 12 === 0 ? '' : '½'}`;
}
