const letters = 6;

/** A key that nothing else has, after what it is: "kort-k3v9xa". */
export function freshKey(what: string): string {
  const drawn = crypto.getRandomValues(new Uint8Array(letters));
  return `${what}-${Array.from(drawn, (byte) => (byte % 36).toString(36)).join('')}`;
}

/** "Att sova, och att vila" → "att-sova-och-att-vila"; what has no letters of its own gets a drawn key, after what it is. */
export function keyOf(title: string, what: string): string {
  const key = title
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '');
  return key || freshKey(what);
}
