import { describe, expect, it } from 'vitest';
import type { SurveyContent } from '../../../api/schema';
import { clashOf, isOpen, settled } from '../../../lib/threeWay';
import { missingIn } from '../../../edit/writing/languages';
import { newQuestion } from './questions';
import { contentOf, joinSurvey, readContent, splitSurvey, textsOf, type SurveyValues } from './values';

const content: SurveyContent = {
  title: { sv: 'Hur var det?', ar: 'كيف كان؟' },
  introduction: { sv: 'Vi vill bli bättre.' },
  thanks: { sv: 'Tack.' },
  helpLines: [{ text: { sv: '1177' }, address: 'tel:1177' }, { text: { sv: 'Centralen' } }],
  questions: [
    { key: 'first', type: 'SHORT_TEXT', text: { sv: 'En?' }, required: false, choices: [] },
    {
      key: 'more-secure',
      type: 'LIKERT',
      meaning: 'SECURE_IN_PARENTHOOD',
      item: 1,
      text: { sv: 'Jag är tryggare.', ar: 'أنا أكثر أماناً.' },
      required: true,
      choices: [{ code: 1, text: { sv: 'Nej' }, apart: false }],
    },
  ],
  reviewed: ['sv'],
};

const survey = readContent(content);

function changed(change: Partial<SurveyValues>) {
  return splitSurvey({ ...survey, ...change });
}

describe('a survey as it is written', () => {
  it('is sent as it was read, with all that a question can have', () => {
    const sent = contentOf(readContent(contentOf(survey)));
    expect(sent).toEqual(survey);
    expect(sent.questions[0]).toMatchObject({ key: 'first', help: null, visibleIf: null, least: null });
    expect(sent.helpLines).toEqual([
      { text: { sv: '1177' }, address: 'tel:1177' },
      { text: { sv: 'Centralen' }, address: null },
    ]);
  });

  it('has not been read in a language that its title has lost', () => {
    expect(contentOf({ ...survey, reviewed: ['sv', 'ar', 'so'] }).reviewed).toEqual(['sv', 'ar']);
  });

  it('comes together again out of its parts', () => {
    expect(joinSurvey(splitSurvey(survey))).toEqual(survey);
  });

  it('lets two people change a question each, and one of them put one in', () => {
    const mine = changed({ questions: survey.questions.with(0, { ...survey.questions[0]!, text: { sv: 'Mitt?' } }) });
    const added = newQuestion('NUMBER', 'ny');
    const theirs = changed({ questions: [...survey.questions, added] });
    const clash = clashOf(splitSurvey(survey), mine, theirs);
    expect(isOpen(clash)).toBe(false);
    expect(joinSurvey(settled(clash)).questions.map(({ key, text }) => [key, text?.['sv']])).toEqual([
      ['first', 'Mitt?'],
      ['more-secure', 'Jag är tryggare.'],
      ['ny', undefined],
    ]);
  });

  it('asks when two changed the same question', () => {
    const say = (sv: string) =>
      changed({ questions: survey.questions.with(0, { ...survey.questions[0]!, text: { sv } }) });
    expect(isOpen(clashOf(splitSurvey(survey), say('Mitt?'), say('Deras?')))).toBe(true);
  });

  it('counts what is missing in a language, but not in what is not written here', () => {
    expect(missingIn(textsOf(survey), 'ar')).toBe(5);
  });
});
