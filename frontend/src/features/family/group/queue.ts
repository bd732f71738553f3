/** Those who wait, with one of them at another place; the first place is 1, and the others close up. */
export function placed<One extends { id: string }>(waiting: One[], id: string, place: number): One[] {
  const one = waiting.find((each) => each.id === id);
  if (!one) return waiting;
  const others = waiting.filter((each) => each.id !== id);
  return others.toSpliced(place - 1, 0, one);
}

/** Where a key takes the one who stands at a place; undefined when it takes nobody anywhere. */
export function placeByKey(key: string, place: number, count: number): number | undefined {
  const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 1, End: count }[key];
  return to !== undefined && to >= 1 && to <= count && to !== place ? to : undefined;
}
