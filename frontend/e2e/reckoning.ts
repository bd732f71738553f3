/** What is told of a share, reckoned by hand: how many of how many, and the interval that it may lie in. */
export interface Share {
  of: number;
  favourable: number;
  share: number;
  ciLow: number;
  ciHigh: number;
}

/** The normal deviate of 95 %. */
const z = 1.959964;

/** Of so many, with Wilson's interval. */
export function shareOf(favourable: number, of: number): Share {
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
export function rounded(share: Share): Share {
  const round = (number: number) => Math.round(number * 1000) / 1000;
  return { ...share, share: round(share.share), ciLow: round(share.ciLow), ciHigh: round(share.ciHigh) };
}
