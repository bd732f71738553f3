import type { Comer } from '../deeds';
import type { Person } from '../people';
import { agreeing, rounded, shareOfAll, type Told } from '../reckoning';

/** Two centres with a group each, what all who were there answer, and what of it may be told, reckoned by hand. */

export interface Centre {
  municipality: string;
  name: string;
  path: string;
  coordinator: Person;
  staff: Person[];
  group: { name: string; part: string; leader: string; ledBy: Person; capacity: number };
  /** A parent, and who else comes with in the same family. */
  families: Comer[][];
  /** What each parent answers of being more secure, 1 to 5. */
  parentsSay: number[];
  /** What each colleague answers of being confident in leading. */
  staffSay: number[];
}

const [woman, man] = ['Kvinna', 'Man'] as const;

export const vetlanda: Centre = {
  municipality: 'Vetlanda',
  name: 'Vetlanda',
  path: '06/0685/vetlanda',
  coordinator: 'cilla',
  staff: ['cilla', 'gustav'],
  group: { name: 'Tisdagsgruppen i Vetlanda', part: 'ALL', leader: 'Gustav Gruppman', ledBy: 'gustav', capacity: 7 },
  families: [
    [
      { firstName: 'Alva', familyName: 'Almgren', gender: woman },
      { firstName: 'Bo', familyName: 'Almgren', gender: man },
    ],
    [
      { firstName: 'Cajsa', familyName: 'Cederlund', gender: woman },
      { firstName: 'David', familyName: 'Cederlund', gender: man },
    ],
    [{ firstName: 'Ester', familyName: 'Ekdal', gender: woman }],
  ],
  parentsSay: [5, 5, 4, 3, 4],
  staffSay: [5, 4, 5],
};

export const tranas: Centre = {
  municipality: 'Tranås',
  name: 'Tranås',
  path: '06/0687/tranas',
  coordinator: 'tranan',
  staff: ['tranan', 'tova'],
  group: { name: 'Tisdagsgruppen i Tranås', part: 'PREGNANCY', leader: 'Tranan Tranell', ledBy: 'tranan', capacity: 3 },
  families: [
    [
      { firstName: 'Fatima', familyName: 'Fagervik', gender: woman },
      { firstName: 'Gunnar', familyName: 'Fagervik', gender: man },
    ],
    [{ firstName: 'Hanna', familyName: 'Hallberg', gender: woman }],
    [{ firstName: 'Ida', familyName: 'Idfors', gender: woman }],
  ],
  parentsSay: [5, 4, 4, 2],
  staffSay: [4, 3],
};

/** The one for whom there is no room in Tranås. */
export const late: Comer = { firstName: 'Jonna', familyName: 'Jarl', gender: woman };

export const centres = [vetlanda, tranas];

/** What the parents of each centre say. */
export const [five, four] = [agreeing(vetlanda.parentsSay), agreeing(tranas.parentsSay)];

/**
 * Four may not be told, and take the smaller figure beside them with them, the five of the municipality. Those are what its
 * only centre has told already when its round closed, and nine less five is four: so the county's go too.
 */
export const parentsOverTheTerm: Told = {
  '06': '..',
  '06/0685': '..',
  [vetlanda.path]: rounded(five),
  '06/0687': '..',
  [tranas.path]: '..',
};

/** Neither three nor two may be told, but the five that they are together. */
export const staffInTheCounty: Told = {
  '06': rounded(agreeing([...vetlanda.staffSay, ...tranas.staffSay])),
  '06/0685': '..',
  [vetlanda.path]: '..',
  '06/0687': '..',
  [tranas.path]: '..',
};

/** Only the first follows the whole package; the other has groups in pregnancy alone. */
export const offersBasePackage: Told = {
  '06': rounded(shareOfAll(1, 2)),
  '06/0685': rounded(shareOfAll(1, 1)),
  [vetlanda.path]: rounded(shareOfAll(1, 1)),
  '06/0687': rounded(shareOfAll(0, 1)),
  [tranas.path]: rounded(shareOfAll(0, 1)),
};
