import { describe, expect, it } from 'vitest';
import { numberOrNone } from './NumberFields';
import { conditionFault, copyOf, hangers, hasFixedCodes, newQuestion, nextChoice, withChoice } from './questions';
import type { WordedQuestion } from './values';

const choosing: WordedQuestion = { ...newQuestion('SINGLE', 'choosing'), text: { sv: 'Välj' } };
const writing = newQuestion('LONG_TEXT', 'writing');

function hanging(question: string, anyOf: number[]): WordedQuestion {
  return { ...newQuestion('NUMBER', 'hanging'), visibleIf: { question, anyOf } };
}

describe('a new question', () => {
  it('has what its way of answering needs', () => {
    expect(newQuestion('LIKERT').choices.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5]);
    expect(newQuestion('MULTIPLE').choices).toHaveLength(2);
    expect(newQuestion('SCALE')).toMatchObject({ least: 0, most: 10, choices: [] });
    expect(newQuestion('NUMBER')).toMatchObject({ least: null, most: null, choices: [] });
    expect(newQuestion('NUMBER').key).not.toBe(newQuestion('NUMBER').key);
  });

  it('as a copy is one of its own, which no figures rest on', () => {
    const copy = copyOf({ ...choosing, meaning: 'GENDER' });
    expect(copy).toMatchObject({ meaning: null, text: { sv: 'Välj' } });
    expect(copy.key).not.toBe(choosing.key);
  });
});

describe('an answer to choose', () => {
  it('gets the next code on the scale, and outside it that of “vet ej”', () => {
    const { choices } = choosing;
    const apart = nextChoice(choices, true);
    expect(apart).toMatchObject({ code: 9, apart: true });
    const more = withChoice(choices, apart);
    expect(nextChoice(more, false)).toMatchObject({ code: 3, apart: false });
    expect(nextChoice(more, true)).toMatchObject({ code: 99 });
    expect(nextChoice([{ code: 8, text: null, apart: false }, apart], false)).toMatchObject({ code: 10 });
    expect(withChoice(more, nextChoice(more, false)).map(({ code }) => code)).toEqual([1, 2, 3, 9]);
  });

  it('keeps its code where figures rest on it', () => {
    expect(hasFixedCodes({ type: 'SINGLE', meaning: 'GENDER' })).toBe(true);
    expect(hasFixedCodes({ type: 'SINGLE', meaning: 'LANGUAGE' })).toBe(false);
    expect(hasFixedCodes({ type: 'LIKERT', meaning: null })).toBe(true);
    expect(hasFixedCodes(choosing)).toBe(false);
  });
});

describe('what a question hangs on', () => {
  it('stands before it and has answers to choose', () => {
    expect(hangers([choosing, writing, newQuestion('NUMBER', 'last')], 2)).toEqual([choosing]);
  });

  it.each([
    ['holds', [choosing, hanging('choosing', [2])], undefined],
    ['is gone', [writing, hanging('choosing', [2])], 'gone'],
    ['comes after', [writing, hanging('later', [1]), newQuestion('SINGLE', 'later')], 'later'],
    ['is itself', [writing, hanging('hanging', [1])], 'later'],
    ['is written freely', [writing, hanging('writing', [1])], 'free'],
    ['is answered with nothing', [choosing, hanging('choosing', [])], 'nothing'],
    ['has lost an answer', [choosing, hanging('choosing', [1, 7])], 'choiceGone'],
  ] as const)('%s', (_, questions, fault) => {
    expect(conditionFault([...questions], 1)).toBe(fault);
  });
});

describe('a number that need not be there', () => {
  it('is none, a number, or told apart from both', () => {
    expect(['', ' 12 ', '1 000', 'tio', '-1'].map(numberOrNone.parse)).toEqual([null, 12, -1, -1, -1]);
    expect([null, 12, -1].map(numberOrNone.print)).toEqual(['', '12', '']);
  });
});
