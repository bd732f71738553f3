const perCent = /^\d{1,3}([.,]\d)?$/;

/** A share from 0 to 1 as it is typed, in per cent with a decimal comma; nothing where there is none. */
export function typedShare(share: number | null | undefined): string {
  return share == null ? '' : String(Math.round(share * 1000) / 10).replace('.', ',');
}

/** From 0 to 1, of what is typed in per cent. */
export function shareOf(typed: string): number {
  return Math.round(Number(typed.trim().replace(',', '.')) * 10) / 1000;
}

/** Whether it is a number of per cent from `least` to 100, with one decimal at the most. */
export function isShareTyped(typed: string, least: number): boolean {
  const share = shareOf(typed) * 100;
  return perCent.test(typed.trim()) && share >= least && share <= 100;
}
