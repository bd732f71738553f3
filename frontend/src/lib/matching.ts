const marks = /[\u0300-\u036f]/g;

/** For comparing what was typed in haste: no capitals, no accents; å, ä and ö stay letters of their own. */
function folded(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .split('')
    .map((letter) => ('åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(marks, '')))
    .join('');
}

/** Whether each word that was asked for begins some word of the text. */
export function matches(asked: string, text: string): boolean {
  const words = folded(text).split(/[\s,/–-]+/);
  return folded(asked)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
