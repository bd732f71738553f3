export type Values = Record<string, unknown>;

interface Difference<V extends Values> {
  field: keyof V & string;
  mineChanged: boolean;
  theirsChanged: boolean;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsOf<V extends Values>(values: V): (keyof V & string)[] {
  return Object.keys(values);
}

export function unchanged<V extends Values>(one: V, other: V): boolean {
  return fieldsOf(one).every((field) => same(one[field], other[field]));
}

/** The fields where the two versions differ, and who moved away from the common base; a field may be new or gone. */
function differences<V extends Values>(base: V, mine: V, theirs: V): Difference<V>[] {
  return [...new Set([base, mine, theirs].flatMap(fieldsOf))]
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mineChanged: !same(mine[field], base[field]),
      theirsChanged: !same(theirs[field], base[field]),
    }));
}

function overlaps<V extends Values>(found: Difference<V>[]): boolean {
  return found.some((difference) => difference.mineChanged && difference.theirsChanged);
}

/** Their version with my fields put in for the names given. */
function withMine<V extends Values>(theirs: V, mine: V, fields: readonly (keyof V & string)[]): V {
  const chosen = Object.fromEntries(fields.map((field) => [field, mine[field]]));
  return { ...theirs, ...chosen };
}

/** Where only one side changed a field, that side is the first proposal; where both did, one's own. */
function proposedMine<V extends Values>(found: Difference<V>[]): (keyof V & string)[] {
  return found.filter((difference) => difference.mineChanged).map((difference) => difference.field);
}

/** Two versions of the same thing that grew from one, and whose change is to hold where they differ. */
export interface Clash<V extends Values> {
  mine: V;
  theirs: V;
  found: Difference<V>[];
  chosenMine: readonly (keyof V & string)[];
}

export function clashOf<V extends Values>(base: V, mine: V, theirs: V): Clash<V> {
  const found = differences(base, mine, theirs);
  return { mine, theirs, found, chosenMine: proposedMine(found) };
}

/** Whether both changed the same field, so that a person has to choose. */
export function isOpen<V extends Values>(clash: Clash<V>): boolean {
  return overlaps(clash.found);
}

export function choose<V extends Values>(clash: Clash<V>, field: keyof V & string, isMine: boolean): Clash<V> {
  const others = clash.chosenMine.filter((other) => other !== field);
  return { ...clash, chosenMine: isMine ? [...others, field] : others };
}

/** Their version with what was chosen of mine. */
export function settled<V extends Values>({ mine, theirs, chosenMine }: Clash<V>): V {
  return withMine(theirs, mine, chosenMine);
}
