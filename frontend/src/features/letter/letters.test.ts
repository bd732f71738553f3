import { expect, it } from 'vitest';
import type { WorkPlace } from '../../api/workPlace';
import { chapters } from '../../i18n/catalogs';
import { createTranslator } from '../../i18n/translate';
import type { T } from '../../i18n/LanguageProvider';
import { faultsOf } from './texts/useTextEdit';
import { filterOf, isFiltered } from './useLetterSearch';
import { isField, kinds, pieces } from './words';

const words = (await chapters.letter.sv()).default;
const t = createTranslator('sv', words) as T;

it('asks for the letters of the centre one works at, and of a family where one comes from its page', () => {
  expect(filterOf({}, { centreId: 'v' } as WorkPlace)).toEqual({ centre: 'v' });
  expect(filterOf({ family: 'f', status: 'FAILED', letter: 'l', cursor: 'c' }, null)).toEqual({
    household: 'f',
    status: 'FAILED',
    cursor: 'c',
  });
  expect(isFiltered({ letter: 'l', cursor: 'c' })).toBe(false);
  expect(isFiltered({ group: 'g' })).toBe(true);
});

it('tells the fields of a text from its words', () => {
  expect(pieces('Hej {{firstName}}! Läs här: {{ link }}')).toEqual(['Hej ', 'firstName', '! Läs här: ', 'link', '']);
  expect(pieces('Hej {{firstName')).toEqual(['Hej {{firstName']);
});

it('judges a text as the API does', () => {
  expect(faultsOf({ subject: ' ', text: '' }, t)).toEqual({
    '/subject': 'Skriv en ämnesrad.',
    '/text': 'Skriv en text.',
  });
  expect(faultsOf({ subject: 'Hej', text: 'x'.repeat(4003) }, t)).toEqual({
    '/text': 'Texten är 3 tecken för lång. Den får vara 4 000.',
  });
  expect(faultsOf({ subject: 'Hej', text: `${'x'.repeat(4000)}  ` }, t)).toEqual({});
});

it('has a name for each kind of letter, once', () => {
  expect(new Set(kinds).size).toBe(kinds.length);
  const named = Object.keys(words).filter((key) => key.startsWith('letter.kind.'));
  expect(named.toSorted()).toEqual(kinds.map((kind) => `letter.kind.${kind}`).toSorted());
});

it('has words for each field of a letter, and no others', () => {
  const named = Object.keys(words).filter((key) => key.startsWith('letter.field.'));
  expect(named.filter((key) => !isField(key.slice('letter.field.'.length)))).toEqual([]);
  expect(named).toContain('letter.field.newCentre');
});
