import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createTranslator, fileSize, languageName, listed, number } from './translate';

/** As they are written. */
type Catalog = Record<string, string>;

const files = import.meta.glob<Catalog>('./{sv,en}/*.ts', { import: 'default', eager: true });

/** Every message of a language, wherever it is loaded. */
function allOf(language: 'sv' | 'en'): Catalog {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`./${language}/`));
  return Object.assign({}, ...own.map(([, words]) => words)) as Catalog;
}

const swedish = allOf('sv');
const english = allOf('en');

function blanks(text: string): string[] {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  return ast.flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : [])).toSorted();
}

describe('the messages', () => {
  it('are the same ones in Swedish and English', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(swedish).toSorted());
  });

  it('can be read, and have the same blanks in both', () => {
    const uneven = Object.keys(swedish).filter(
      (key) => blanks(english[key] ?? '').join() !== blanks(swedish[key] ?? '').join(),
    );
    expect(uneven).toEqual([]);
  });

  it('never shout, and never speak of the system', () => {
    const loud = Object.values(swedish).filter((text) =>
      /!|ogiltig|användare|lyckades|misslyckades|objekt/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});

describe('words', () => {
  const t = createTranslator('sv', swedish);

  it('fill in their blanks and follow the number', () => {
    expect(t('form.faults', { count: 1 })).toBe('En sak att rätta till');
    expect(t('form.faults', { count: 2 })).toBe('2 saker att rätta till');
    expect(t('start.toDo.preparing', { since: 'none' })).toBe('Förbereder.');
  });

  it('tell how large a file is', () => {
    expect(fileSize(38_400, 'sv')).toBe('38 kB');
    expect(fileSize(2_340_000, 'sv')).toBe('2,3 MB');
    expect(fileSize(2_340_000, 'en')).toBe('2.3 MB');
  });

  it('write numbers, lists and languages as each language does', () => {
    expect(number(57.43, 'sv', 2)).toBe('57,43');
    expect(number(57.43, 'en', 2)).toBe('57.43');
    expect(listed(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(listed(['a', 'b', 'c'], 'sv', 'disjunction')).toBe('a, b eller c');
    expect(languageName('ar', 'sv')).toBe('arabiska');
    expect(languageName('swl', 'en')).toBe('Swedish Sign Language');
    expect(languageName('not a code', 'sv')).toBe('not a code');
  });
});
