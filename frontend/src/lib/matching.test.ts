import { describe, expect, it } from 'vitest';
import { matches } from './matching';

describe('what was typed', () => {
  it('finds words by their beginnings, in any order', () => {
    expect(matches('vetl', 'Vetlanda familjecentral')).toBe(true);
    expect(matches('fam vet', 'Vetlanda familjecentral')).toBe(true);
    expect(matches('landa', 'Vetlanda familjecentral')).toBe(false);
  });

  it('may be written without capitals and accents, but å, ä and ö are letters', () => {
    expect(matches('cafe', 'Familjecafé')).toBe(false);
    expect(matches('familjecafe', 'Familjecafé')).toBe(true);
    expect(matches('TRANÅS', 'Familjecentralen Tranås')).toBe(true);
    expect(matches('tranas', 'Familjecentralen Tranås')).toBe(false);
  });

  it('finds everything while it is empty', () => {
    expect(matches(' ', 'Start')).toBe(true);
  });
});
