import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problems';
import type { Problem } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import survey from '../../i18n/sv/survey';
import { createTranslator } from '../../i18n/translate';
import { refusalOf } from './refusal';

const t = createTranslator('sv', survey) as T;

function refused(...pointers: string[]): ProblemError {
  const errors = pointers.map((pointer) => ({ pointer, code: 'x', detail: 'Så här.' }));
  return new ProblemError({
    status: 422,
    code: 'survey-incomplete',
    detail: 'Något saknas.',
    errors,
  } as unknown as Problem);
}

describe('what a survey was refused for', () => {
  it('is told by its place in words', () => {
    const { text, lacks } = refusalOf(refused('/questions/2/meaning', '/questions/0/choices/1/text/ar', '/title'), t);
    expect(text).toBe('Något saknas.');
    expect(lacks.map(({ at, place }) => [at, place])).toEqual([
      ['/questions/2/meaning', 'Fråga 3'],
      ['/questions/0/choices/1/text/ar', 'Fråga 1, svar 2'],
      ['/title', 'Rubrik'],
    ]);
  });

  it('in a file is told by its place in the survey, else as it is', () => {
    const { lacks } = refusalOf(
      refused('/document/content/helpLines/0/address', '/document/format'),
      t,
      '/document/content',
    );
    expect(lacks.map(({ at, place }) => [at, place])).toEqual([
      ['/helpLines/0/address', 'Hjälp 1'],
      ['/document/format', ''],
    ]);
  });
});
