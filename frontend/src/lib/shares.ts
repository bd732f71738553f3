/** What is drawn of a share of some counted things: 0 to 1, with its interval; null where it is hidden or missing. */
export interface Share {
  status: 'OK' | 'SUPPRESSED' | 'MISSING';
  share: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  numerator: number | null;
  denominator: number | null;
  /** What is aimed at; null or absent where nothing is. */
  target?: number | null;
  /** How the interval is reckoned; there is none where all there is has been counted. */
  method: 'WILSON' | 'NONE';
}

/** Whether all there is has been counted, so that nothing is uncertain. */
export function isWhole({ method }: Pick<Share, 'method'>): boolean {
  return method === 'NONE';
}

/**
 * A share in per cent with so many decimals, rounded; but never up to its target nor to all, since 89.96 is not 90 (`10-measurement`).
 */
export function percentOf(share: number, decimals = 1, target?: number | null): number {
  const whole = 10 ** decimals;
  const exact = share * 100 * whole;
  const rounded = Math.round(exact + 1e-9);
  const isShort = [target, 1].some((aim) => aim != null && share < aim && rounded >= aim * 100 * whole);
  return (isShort ? Math.floor(exact + 1e-9) : rounded) / whole;
}

/** The interval to draw, from low to high; none where all are counted or nothing may be shown. */
export function intervalOf({ share, ciLow, ciHigh, method }: Share): [low: number, high: number] | undefined {
  if (share === null || ciLow === null || ciHigh === null || isWhole({ method })) return undefined;
  return [ciLow, ciHigh];
}

/** Those that are shown by their share, the lowest or the highest first; the others after them by name, as their place must give no hint. */
export function ranked<Item>(
  items: Item[],
  by: { share: (item: Item) => number | null; name: (item: Item) => string; lowestFirst?: boolean },
): Item[] {
  const collator = new Intl.Collator('sv');
  const sign = by.lowestFirst ? 1 : -1;
  return items.toSorted((one, other) => {
    const [first, second] = [by.share(one), by.share(other)];
    const byName = collator.compare(by.name(one), by.name(other));
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byName;
    return (first - second) * sign || byName;
  });
}

/** How many more are needed of what is counted for the target to be reached. */
export function leftTo(target: number, { numerator, denominator }: Share): number {
  return Math.max(0, Math.ceil(target * (denominator ?? 0) - 1e-9) - (numerator ?? 0));
}
