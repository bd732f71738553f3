import { describe, expect, it } from 'vitest';
import { createOnceKey } from './onceKey';

describe('the key of a creation', () => {
  it('stays while the same is sent again', () => {
    const keyOf = createOnceKey();
    const first = keyOf({ name: 'Vetlanda' });
    expect(first).toMatch(/^[0-9a-f-]{10,35}$/);
    expect(keyOf({ name: 'Vetlanda' })).toBe(first);
  });

  it('is new when something else is sent, and in another form', () => {
    const keyOf = createOnceKey();
    const first = keyOf({ name: 'Vetlanda' });
    expect(keyOf({ name: 'Aneby' })).not.toBe(first);
    expect(createOnceKey()({ name: 'Vetlanda' })).not.toBe(first);
  });
});
