import { describe, expect, it } from 'vitest';
import { keyOf } from './keys';

describe('the key of something new', () => {
  it('is its title in plain letters', () => {
    expect(keyOf('Att sova, och att vila på Åland!', 'traff')).toBe('att-sova-och-att-vila-pa-aland');
    expect(keyOf('نوم', 'traff')).toMatch(/^traff-[a-z0-9]{6}$/);
  });
});
