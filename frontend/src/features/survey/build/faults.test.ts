import { describe, expect, it } from 'vitest';
import type { T } from '../../../i18n/LanguageProvider';
import survey from '../../../i18n/sv/survey';
import writing from '../../../i18n/sv/writing';
import { createTranslator } from '../../../i18n/translate';
import { faultsOf } from './faults';
import { newQuestion } from './questions';
import type { SurveyValues, WordedQuestion } from './values';

const t = createTranslator('sv', { ...survey, ...writing }) as T;

const whole: SurveyValues = {
  title: { sv: 'Hur var det?' },
  introduction: { sv: 'Vi vill bli bättre.' },
  thanks: { sv: 'Tack.' },
  helpLines: [],
  questions: [],
  reviewed: [],
};

function asking(...questions: WordedQuestion[]): Record<string, string> {
  return faultsOf({ ...whole, questions }, t);
}

function worded(question: WordedQuestion): WordedQuestion {
  const choices = question.choices.map((choice) => ({ ...choice, text: { sv: `Svar ${choice.code}` } }));
  return { ...question, text: { sv: 'Vad?' }, choices };
}

describe('what is wrong in a survey', () => {
  it('is nothing when all is there', () => {
    const scale = { ...newQuestion('SCALE'), lowLabel: { sv: 'lite' }, highLabel: { sv: 'mycket' } };
    const types = ['SINGLE', 'MULTIPLE', 'LIKERT', 'NUMBER', 'SHORT_TEXT', 'LONG_TEXT'] as const;
    expect(asking(...types.map((type) => worded(newQuestion(type))), worded(scale))).toEqual({});
  });

  it('is told by the places that the API names', () => {
    const faults = faultsOf(
      { ...whole, title: null, introduction: { sv: 'x'.repeat(2001) }, helpLines: [{ text: null, address: '1177' }] },
      t,
    );
    expect(Object.keys(faults).toSorted()).toEqual([
      '/helpLines/0/address',
      '/helpLines/0/text/sv',
      '/introduction/sv',
      '/title/sv',
    ]);
  });

  it('of a question is told by its number', () => {
    const faults = asking(worded(newQuestion('NUMBER')), newQuestion('SINGLE'));
    expect(faults['/questions/1/text/sv']).toBe('Fråga 2: skriv något på svenska.');
    expect(faults['/questions/1/choices/0/text/sv']).toBe('Fråga 2, Svar 1: skriv något på svenska.');
  });

  it.each([
    ['too few answers', { ...worded(newQuestion('SINGLE')), choices: [] }, '/questions/0/choices'],
    ['limits that cross', { ...worded(newQuestion('NUMBER')), least: 5, most: 5 }, '/questions/0/most'],
    ['what is no number', { ...worded(newQuestion('NUMBER')), least: -1 }, '/questions/0/least'],
    ['too long a scale', { ...worded(newQuestion('SCALE')), least: 0, most: 11 }, '/questions/0/most'],
    ['a scale without ends', worded(newQuestion('SCALE')), '/questions/0/lowLabel/sv'],
    ['more room than there is', { ...worded(newQuestion('SHORT_TEXT')), most: 201 }, '/questions/0/most'],
    [
      'a language of spaces',
      { ...worded(newQuestion('NUMBER')), text: { sv: 'Vad?', ar: ' ' } },
      '/questions/0/text/ar',
    ],
  ] as const)('names %s', (_, question, pointer) => {
    expect(Object.keys(asking(question as WordedQuestion))).toContain(pointer);
  });

  it('names a question that hangs on a later one', () => {
    const later = worded(newQuestion('SINGLE', 'later'));
    const hanging = { ...worded(newQuestion('NUMBER')), visibleIf: { question: 'later', anyOf: [1] } };
    expect(asking(hanging, later)).toEqual({
      '/questions/0/visibleIf/question':
        'Fråga 1 hänger på en fråga som kommer efter den. Flytta en av dem, eller visa den alltid.',
    });
    expect(asking(later, hanging)).toEqual({});
    const anyOf = { question: 'later', anyOf: [] };
    expect(Object.keys(asking(later, { ...hanging, visibleIf: anyOf }))).toEqual(['/questions/1/visibleIf/anyOf']);
  });

  it('leaves a fixed question as the catalogue has it', () => {
    expect(asking({ ...newQuestion('LIKERT'), meaning: 'SECURE_IN_PARENTHOOD', item: 1 })).toEqual({});
  });
});
