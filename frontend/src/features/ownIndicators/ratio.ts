import type { Indicator } from '../../api/schema';

function same(one: Indicator, other: Indicator): boolean {
  return JSON.stringify(one.denominator) === JSON.stringify(other.denominator);
}

/**
 * Those whose denominators an indicator's numerator may be set against: it is a part of them, each is there once, and the
 * share is none that every region has already.
 */
export function wholesOf(code: string, indicators: Indicator[]): Indicator[] {
  const one = indicators.find((indicator) => indicator.code === code);
  if (!one) return [];
  return one.partOf
    .flatMap((whole) => indicators.find((indicator) => indicator.code === whole) ?? [])
    .filter((whole) => !same(whole, one))
    .filter((whole, at, all) => all.findIndex((other) => same(whole, other)) === at);
}

/** Those whose numerators can be set against something new. */
export function partsAmong(indicators: Indicator[]): Indicator[] {
  return indicators.filter(({ code }) => wholesOf(code, indicators).length > 0);
}
