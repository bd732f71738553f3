/** What is told of a share, reckoned by hand: how many of how many, and the interval that it may lie in, if all were not asked. */
export interface Share {
  of: number;
  favourable: number;
  share: number;
  ciLow: number | null;
  ciHigh: number | null;
}

/** The normal deviate of 95 %. */
const z = 1.959964;

/** Of all that there are, so that there is nothing to be unsure of. */
export function shareOfAll(favourable: number, of: number): Share {
  return { of, favourable, share: favourable / of, ciLow: null, ciHigh: null };
}

/** Of so many, with Wilson's interval. */
function shareOf(favourable: number, of: number): Share {
  const share = favourable / of;
  const scale = 1 + z ** 2 / of;
  const centre = (share + z ** 2 / (2 * of)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / scale;
  return { of, favourable, share, ciLow: centre - half, ciHigh: centre + half };
}

/** Of answers from 1 to 5, of which 4 and 5 agree. */
export function agreeing(answers: number[]): Share {
  return shareOf(answers.filter((answer) => answer >= 4).length, answers.length);
}

/** The same to three decimals, as two that were reckoned in different ways can be compared. */
export function rounded({ of, favourable, share, ciLow, ciHigh }: Share): Share {
  const round = (number: number) => Math.round(number * 1000) / 1000;
  const bound = (number: number | null) => (number === null ? null : round(number));
  return { of, favourable, share: round(share), ciLow: bound(ciLow), ciHigh: bound(ciHigh) };
}

/** By the path of a place: what is told there, or the mark of what is not. */
export type Told = Record<string, Share | '..'>;
