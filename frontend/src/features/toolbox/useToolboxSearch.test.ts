import { describe, expect, it } from 'vitest';
import { filterOf, isFiltered } from './useToolboxSearch';

describe('the filters of the toolbox', () => {
  it('are asked for as the API names them, and what is absent filters nothing', () => {
    expect(filterOf({ q: 'massage', spoken: 'ar', kind: '', theme: undefined }, null)).toEqual({
      q: 'massage',
      language: 'ar',
    });
  });

  it('are there as soon as one of them is', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ q: '' })).toBe(false);
    expect(isFiltered({ spoken: 'ar' })).toBe(true);
  });
});
