import { describe, expect, it } from 'vitest';
import sv from '../i18n/sv';
import type { T } from '../i18n/LanguageProvider';
import { createTranslator, type Catalog } from '../i18n/translate';
import { fieldErrors, ProblemError, tell, UnreachableError } from './problems';
import type { Problem } from './schema';

const t: T = createTranslator('sv', sv as Catalog);

function problem(part: Partial<Problem>): ProblemError {
  const bare = {
    type: 'about:blank',
    title: 'T',
    status: 400,
    detail: 'D',
    instance: '/',
    code: 'c',
    reference: 'FN-4T7KQ2',
  };
  return new ProblemError({ ...bare, ...part });
}

describe('an error in words', () => {
  it('says that no answer came, and that it may pass', () => {
    expect(tell(new UnreachableError(), t)).toMatchObject({
      title: 'Det gick inte att nå Familjenavet',
      passing: true,
    });
  });

  it('takes the blame for a fault of ours and gives its code', () => {
    const told = tell(problem({ status: 500, detail: 'NullPointerException' }), t);
    expect(told).toMatchObject({ title: 'Något gick fel hos oss', reference: 'FN-4T7KQ2', passing: true });
    expect(told.detail).not.toContain('NullPointer');
  });

  it('tells the same of what does not exist and what is not yours', () => {
    expect(tell(problem({ status: 404, detail: 'whatever' }), t).title).toBe('Sidan finns inte');
  });

  it('speaks in the words of the API otherwise', () => {
    const told = tell(problem({ status: 409, title: 'Upptaget', detail: 'Kortnamnet finns redan.' }), t);
    expect(told).toMatchObject({ title: 'Upptaget', detail: 'Kortnamnet finns redan.', passing: false });
  });
});

describe('the faults of fields', () => {
  it('are found by pointer', () => {
    const errors = [{ pointer: '/contact/phone', code: 'pattern', detail: 'Numret ser ut att sakna en siffra.' }];
    expect(fieldErrors(problem({ errors }))).toEqual({ '/contact/phone': 'Numret ser ut att sakna en siffra.' });
  });

  it('are none in any other error', () => {
    expect(fieldErrors(new UnreachableError())).toEqual({});
    expect(fieldErrors(problem({}))).toEqual({});
  });
});
