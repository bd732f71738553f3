import { describe, expect, it } from 'vitest';
import type { PublicSurvey } from '../../../api/schema';
import { chapters } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import { answerFaults, numberTyped } from './paper';

const t = createTranslator('sv', (await chapters.round.sv()).default) as T;

type Question = PublicSurvey['questions'][number];

function question(key: string, more: Partial<Question> = {}): Question {
  const choices = [1, 2].map((code) => ({ code, text: { sv: String(code) }, apart: false }));
  return { key, type: 'SINGLE', text: { sv: key }, required: true, choices, ...more } as Question;
}

const questions = [
  question('first'),
  question('second', { visibleIf: { question: 'first', anyOf: [2] } }),
  question('age', { type: 'NUMBER', required: false, choices: [], least: 18, most: 90 }),
];

describe('a paper', () => {
  it('is told what it lacks by the numbers that its questions have', () => {
    expect(answerFaults(questions, {}, t)).toEqual({ '/answers/first': 'Välj ett svar på fråga 1.' });
    expect(Object.keys(answerFaults(questions, { first: 2 }, t))).toEqual(['/answers/second']);
    expect(answerFaults(questions, { first: 1, age: 17 }, t)).toEqual({
      '/answers/age': 'Skriv ett helt tal från 18 till 90 på fråga 3.',
    });
    expect(answerFaults(questions, { first: 1, age: 18 }, t)).toEqual({});
  });

  it('takes no words for a number', () => {
    expect(numberTyped(' 31 ')).toBe(31);
    expect(numberTyped('')).toBeUndefined();
    expect(Object.keys(answerFaults(questions, { first: 1, age: numberTyped('trettio') ?? 0 }, t))).toEqual([
      '/answers/age',
    ]);
  });
});
