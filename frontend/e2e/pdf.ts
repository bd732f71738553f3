import { inflateSync } from 'node:zlib';

/** What a font's own numbers stand for. */
type Letters = Map<number, string>;

function streamsOf(pdf: Buffer): string[] {
  const written = pdf.toString('latin1');
  return [...written.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, bytes = '']) => {
    try {
      return [inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
}

function unicode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** A map from a font's numbers to letters, as ToUnicode has it. */
function lettersOf(map: string): Letters {
  const letters: Letters = new Map();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(Number.parseInt(code, 16), unicode(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        letters.set(code, String.fromCodePoint((unicode(text).codePointAt(0) ?? 0) + code - first));
      }
    }
  }
  return letters;
}

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCodePoint(Number.parseInt(code, 8)) : (escaped[code] ?? code),
  );
}

/** The numbers that a page shows, two bytes each. */
function shownOn(page: string): number[] {
  const strings = [...page.matchAll(/<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\)/g)];
  const bytes = strings.map(([, hex, text]) =>
    hex === undefined ? Buffer.from(unescaped(text ?? ''), 'latin1') : Buffer.from(hex, 'hex'),
  );
  const all = Buffer.concat(bytes);
  return Array.from({ length: Math.floor(all.length / 2) }, (_, i) => all.readUInt16BE(2 * i));
}

/** How many sheets it takes. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The text of a PDF, read once by each of its fonts: what one font shows is right in its own reading. */
export function readingsOf(pdf: Buffer): string[] {
  const streams = streamsOf(pdf);
  const fonts = streams.filter((stream) => stream.includes('begincmap')).map(lettersOf);
  const codes = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).flatMap(shownOn);
  return fonts.map((letters) => codes.map((code) => letters.get(code) ?? '').join(''));
}
