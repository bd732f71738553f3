import { describe, expect, it } from 'vitest';
import { spoken } from './asked';

describe('a text', () => {
  it('is spoken in Swedish where it lacks the language', () => {
    expect(spoken({ sv: 'Hej', en: 'Hello' }, 'en')).toEqual({ words: 'Hello', spokenIn: { lang: 'en', dir: 'ltr' } });
    expect(spoken({ sv: 'Hej' }, 'ar')).toEqual({ words: 'Hej', spokenIn: { lang: 'sv', dir: 'ltr' } });
  });
});
