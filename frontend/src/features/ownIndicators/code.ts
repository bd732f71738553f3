/** As long as a code may be. */
export const longestCode = 60;

/** "Kom till slutet, av alla" → "kom-till-slutet-av-alla": small letters without dots and rings, with hyphens between. */
export function codeOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  return withoutEnds(plain.replaceAll(/[^a-z0-9]+/g, '-'))
    .slice(0, longestCode)
    .replace(/-$/, '');
}

function withoutEnds(code: string): string {
  return code.replace(/^-/, '').replace(/-$/, '');
}

export function isCode(code: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) && code.length <= longestCode;
}
