import { describe, expect, it } from 'vitest';
import type { SurveyItem, SurveyQuestion } from '../../../api/schema';
import { readyMade, withScaleWords } from './catalogue';
import { newQuestion } from './questions';
import { readQuestion } from './values';

function question(key: string, rest: Partial<SurveyQuestion>): SurveyQuestion {
  return { key, type: 'SINGLE', text: { sv: key }, required: false, choices: [], ...rest };
}

function item(number: number, audience: SurveyItem['audience'] = 'PARENTS'): SurveyItem {
  const fixed = { type: 'LIKERT', meaning: 'SECURE_IN_PARENTHOOD', item: number } as const;
  return { audience, reviewed: ['sv'], question: question(`secure-${number}`, fixed) };
}

const gender = question('gender', { meaning: 'GENDER', visibleIf: { question: 'other', anyOf: [1] } });
const askedNow = [item(1).question, gender, question('own', {}), question('kön', { meaning: 'GENDER' })];

describe('a new five-point scale', () => {
  it('begins with the words of a fixed one, and nothing else does', () => {
    const fixed = item(1);
    fixed.question.choices = [{ code: 1, text: { sv: 'Stämmer inte' }, apart: false }];
    expect(withScaleWords(newQuestion('LIKERT'), [fixed]).choices).toEqual(fixed.question.choices);
    expect(withScaleWords(newQuestion('LIKERT'), []).choices).toHaveLength(5);
    expect(withScaleWords(newQuestion('SINGLE'), [fixed]).choices).toHaveLength(2);
  });
});

describe('questions that are ready to be put in', () => {
  it('are the fixed ones in their newest wording, and each common one once, hanging on nothing', () => {
    const ready = readyMade({ audience: 'PARENTS', items: [item(1), item(2), item(1, 'STAFF')], askedNow }, []);
    expect(ready.map(({ key }) => key)).toEqual(['secure-2', 'gender']);
    expect(ready[1]?.visibleIf).toBeNull();
  });

  it('are not those that are asked already, or of others', () => {
    const asked = [readQuestion(question('mine', { meaning: 'GENDER' }))];
    expect(readyMade({ audience: 'PARENTS', items: [item(1)], askedNow }, asked).map(({ key }) => key)).toEqual([
      'secure-1',
    ]);
    expect(readyMade({ audience: 'OTHERS', items: [item(1)], askedNow: [] }, [])).toEqual([]);
  });
});
