import { freshKey } from '../../../lib/keys';
import type { WordedChoice, WordedQuestion } from './values';

export type QuestionType = WordedQuestion['type'];

/** The ways to answer, in the order in which they are offered. */
export const types: QuestionType[] = ['SINGLE', 'MULTIPLE', 'LIKERT', 'SCALE', 'NUMBER', 'SHORT_TEXT', 'LONG_TEXT'];

const fivePoints = [1, 2, 3, 4, 5];

export function hasChoices({ type }: Pick<WordedQuestion, 'type'>): boolean {
  return type === 'SINGLE' || type === 'MULTIPLE' || type === 'LIKERT';
}

/** Its words are the product's own, the same everywhere. */
export function isFixed({ item }: Pick<WordedQuestion, 'item'>): boolean {
  return item !== null;
}

/** Figures rest on its codes: their words can be others, the codes not. */
export function hasFixedCodes({ type, meaning }: Pick<WordedQuestion, 'type' | 'meaning'>): boolean {
  return type === 'LIKERT' || (meaning !== null && meaning !== 'LANGUAGE');
}

function emptyChoice(code: number, apart = false): WordedChoice {
  return { code, text: null, apart };
}

function firstChoices(type: QuestionType): WordedChoice[] {
  if (type === 'LIKERT') return fivePoints.map((code) => emptyChoice(code));
  return hasChoices({ type }) ? [emptyChoice(1), emptyChoice(2)] : [];
}

/** A question that has yet to be written. */
export function newQuestion(type: QuestionType, key = freshKey('fraga')): WordedQuestion {
  const isScale = type === 'SCALE';
  return {
    key,
    type,
    meaning: null,
    item: null,
    text: null,
    help: null,
    required: false,
    choices: firstChoices(type),
    least: isScale ? 0 : null,
    most: isScale ? 10 : null,
    lowLabel: null,
    highLabel: null,
    visibleIf: null,
  };
}

/** The same question once more, as one of the region's own. */
export function copyOf(question: WordedQuestion): WordedQuestion {
  return { ...question, key: freshKey('fraga'), meaning: null };
}

const mostCode = 99;
/** What "vet ej" and its like have in the ready-made surveys. */
const usualApart = 9;

/** The codes that the next answer may have, the best first. */
function wantedCodes(last: number, apart: boolean): number[] {
  const all = Array.from({ length: mostCode + 1 }, (_, code) => code);
  if (!apart) return [...all.slice(last + 1), ...all.slice(0, last + 1)];
  return [...(last < usualApart ? [usualApart] : []), ...all.toReversed()];
}

/** What is put in next: on the scale after its last, outside it as "vet ej" has been. */
export function nextChoice(choices: WordedChoice[], apart: boolean): WordedChoice {
  const taken = new Set(choices.map(({ code }) => code));
  const last = Math.max(0, ...choices.filter((choice) => !choice.apart).map(({ code }) => code));
  return emptyChoice(wantedCodes(last, apart).find((code) => !taken.has(code)) ?? last, apart);
}

/** Put on the scale it stands before what is outside it. */
export function withChoice(choices: WordedChoice[], choice: WordedChoice): WordedChoice[] {
  const end = choices.findIndex(({ apart }) => apart);
  return choices.toSpliced(choice.apart || end < 0 ? choices.length : end, 0, choice);
}

/** Those that a question can hang on: before it, and answered by choosing. */
export function hangers(questions: WordedQuestion[], index: number): WordedQuestion[] {
  return questions.slice(0, index).filter(hasChoices);
}

/** Why a condition does not hold together. */
export type ConditionFault = 'gone' | 'later' | 'free' | 'nothing' | 'choiceGone';

export function conditionFault(questions: WordedQuestion[], index: number): ConditionFault | undefined {
  const condition = questions[index]?.visibleIf;
  if (!condition) return undefined;
  const at = questions.findIndex(({ key }) => key === condition.question);
  const before = questions[at];
  if (!before) return 'gone';
  if (at >= index) return 'later';
  if (!hasChoices(before)) return 'free';
  if (condition.anyOf.length === 0) return 'nothing';
  const codes = new Set(before.choices.map(({ code }) => code));
  return condition.anyOf.every((code) => codes.has(code)) ? undefined : 'choiceGone';
}
