import type { Indicator } from '../../api/schema';

/** The indicator that an address names, else the first. */
export function askedFor(search: { indicator?: string | undefined }, indicators: Indicator[]): Indicator | undefined {
  return indicators.find(({ code }) => code === search.indicator) ?? indicators[0];
}
