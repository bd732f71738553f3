import { describe, expect, it } from 'vitest';
import { answered, faultOf, sendable, visible, withChoice } from './answers';

type Question = Parameters<typeof faultOf>[0];

function question(key: string, more: Partial<Question> = {}): Question {
  return { key, type: 'SINGLE', required: true, ...more };
}

const questions = [
  question('first'),
  question('second', { visibleIf: { question: 'first', anyOf: [2] } }),
  question('third', { type: 'MULTIPLE', required: false, visibleIf: { question: 'second', anyOf: [1] } }),
];

describe('what is asked', () => {
  it('hangs on what was answered before', () => {
    expect(visible(questions, {}).map(({ key }) => key)).toEqual(['first']);
    expect(visible(questions, { first: 2 }).map(({ key }) => key)).toEqual(['first', 'second']);
    expect(visible(questions, { first: 2, second: 1 }).map(({ key }) => key)).toEqual(['first', 'second', 'third']);
  });

  it('is not asked for an answer that a change of mind has hidden', () => {
    const answers = { first: 1, second: 1, third: [1] };
    expect(visible(questions, answers).map(({ key }) => key)).toEqual(['first']);
    expect(sendable(questions, answers)).toEqual({ first: 1 });
  });
});

describe('an answer', () => {
  it('is wanted where the question says so', () => {
    expect(faultOf(question('a'), undefined)).toBe('choose');
    expect(faultOf(question('a', { required: false }), undefined)).toBeUndefined();
    expect(faultOf(question('a', { type: 'LONG_TEXT' }), undefined)).toBe('write');
    expect(faultOf(question('a'), 1)).toBeUndefined();
  });

  it('is a number within what may be', () => {
    const age = question('age', { type: 'NUMBER', required: false, least: 18, most: 90 });
    expect(faultOf(age, 17)).toBe('number');
    expect(faultOf(age, 18)).toBeUndefined();
    expect(faultOf(age, undefined)).toBeUndefined();
  });

  it('is none when it is empty', () => {
    expect(answered({ a: 1 }, 'b', [])).toEqual({ a: 1 });
    expect(answered({ a: 1, b: 'words' }, 'b', '')).toEqual({ a: 1 });
    expect(answered({ a: 1 }, 'a', 2)).toEqual({ a: 2 });
  });
});

describe('several choices', () => {
  const choices = [1, 2, 9].map((code) => ({ code, apart: code === 9 }));
  const several = question('several', { type: 'MULTIPLE', choices });

  it('stand in the order of their codes, each once', () => {
    expect(withChoice(several, undefined, 2, true)).toEqual([2]);
    expect(withChoice(several, [2], 1, true)).toEqual([1, 2]);
    expect(withChoice(several, [1, 2], 2, true)).toEqual([1, 2]);
    expect(withChoice(several, [1, 2], 1, false)).toEqual([2]);
  });

  it('do not go with what stands apart from them', () => {
    expect(withChoice(several, [1, 2], 9, true)).toEqual([9]);
    expect(withChoice(several, [9], 1, true)).toEqual([1]);
  });
});
