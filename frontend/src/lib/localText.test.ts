import { describe, expect, it } from 'vitest';
import { said } from './localText';

describe('a text in several languages', () => {
  it('stands with Swedish first and then by tag, whatever was written last', () => {
    const text = said(said(said(null, 'sv-x-lattlast', 'Hej'), 'en', 'Hello'), 'sv', 'Hejsan');
    expect(Object.keys(text ?? {})).toEqual(['sv', 'en', 'sv-x-lattlast']);
  });

  it('loses a language that is emptied, and is none when the last is', () => {
    expect(said({ sv: 'Hej', en: 'Hello' }, 'en', '')).toEqual({ sv: 'Hej' });
    expect(said({ sv: 'Hej' }, 'sv', '')).toBeNull();
  });

  it('keeps the spaces that are on their way to the next word', () => {
    expect(said({ sv: 'Hej' }, 'sv', 'Hej ')).toEqual({ sv: 'Hej ' });
  });
});
