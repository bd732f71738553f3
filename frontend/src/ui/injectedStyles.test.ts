import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import csp from '../../csp.json';

const library = 'node_modules/react-aria/dist/private';

/** The style texts that a file of React Aria puts into the page, with its attribute's name filled in. */
function stylesIn(file: string): string[] {
  const source = readFileSync(`${library}/${file}`, 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([a-z-]+)'/.exec(source)?.[1] ?? '';
  return [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text = '']) =>
    text.replaceAll(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/g, attribute).trim(),
  );
}

describe('the styles that React Aria injects', () => {
  it('have the hashes that the content security policy is to name', () => {
    const styles = [...stylesIn('interactions/usePress.mjs'), ...stylesIn('overlays/usePreventScroll.mjs')];
    const hashes = styles.map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(hashes).toEqual(csp.styleHashes);
  });
});
