import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { familyLanguage, familyLanguages } from './familyLanguage';
import { answerWords, familyWords, ownWords, type FamilyKey } from './familyWords';

function blanks(text: string): string[] {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  return ast.flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : [])).toSorted();
}

describe('the words for families', () => {
  it.each(familyLanguages)('are all there in %s, with the same blanks as in Swedish', async (language) => {
    const swedish = (await familyWords('sv')).words;
    const { words } = await familyWords(language);
    const uneven = (Object.keys((await familyWords('ar')).words) as FamilyKey[]).filter(
      (key) => blanks(words[key]).join() !== blanks(swedish[key]).join(),
    );
    expect(uneven).toEqual([]);
  });

  it.each(familyLanguages)('of signing up and of surveys are all there in %s too', async (language) => {
    for (const load of [ownWords, answerWords]) {
      const swedish: Record<string, string> = await load('sv');
      const words: Record<string, string> = await load(language);
      const keys = Object.keys(swedish);
      expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
      expect(keys.filter((key) => blanks(words[key]!).join() !== blanks(swedish[key]!).join())).toEqual([]);
    }
  });

  it('say where nobody has read them yet', async () => {
    expect((await familyWords('sv')).reviewed).toBe(true);
    expect((await familyWords('ar')).reviewed).toBe(false);
  });
});

describe('the language of the pages for families', () => {
  it('is what the link says, else what the phone speaks, else Swedish', () => {
    localStorage.clear();
    expect(familyLanguage('sv-x-lattlast', ['ar'])).toBe('sv-x-lattlast');
    expect(familyLanguage('xx', ['so', 'ar-SY', 'en'])).toBe('ar');
    expect(familyLanguage(null, ['fi'])).toBe('sv');
  });
});
