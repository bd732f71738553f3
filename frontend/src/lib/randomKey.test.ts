import { describe, expect, it } from 'vitest';
import { randomKey } from './randomKey';

describe('a key', () => {
  it('is a random UUID of version 4', () => {
    expect(randomKey()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(randomKey()).not.toBe(randomKey());
  });
});
