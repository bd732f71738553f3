import type { Survey, SurveyItem, SurveyQuestion } from '../../../api/schema';
import { readQuestion, type WordedQuestion } from './values';

type Audience = Survey['audience'];

/** The newest wording of each fixed question that is asked of these. */
function fixedFor(items: SurveyItem[], audience: Audience): WordedQuestion[] {
  const all = items.filter((item) => item.audience === audience).map(({ question }) => readQuestion(question));
  return all.filter((one) =>
    all.every((other) => other.meaning !== one.meaning || (other.item ?? 0) <= (one.item ?? 0)),
  );
}

/** What figures rest on besides: gender, first child and the like, in the words that the region has given them. */
function commonOf(askedNow: SurveyQuestion[]): WordedQuestion[] {
  const all = askedNow
    .map((question) => readQuestion(Object.assign({}, question, { visibleIf: null })))
    .filter(({ meaning, item }) => meaning !== null && item === null);
  return all.filter((one, i) => all.findIndex(({ meaning }) => meaning === one.meaning) === i);
}

/** A new five-point scale has the words of the fixed questions, in all their languages, until it is given others. */
export function withScaleWords(question: WordedQuestion, items: SurveyItem[]): WordedQuestion {
  const worded = items.map((item) => readQuestion(item.question)).find(({ type }) => type === 'LIKERT');
  return question.type === 'LIKERT' && worded ? { ...question, choices: worded.choices } : question;
}

interface Sources {
  audience: Audience;
  items: SurveyItem[];
  /** What the region asks the same people in other surveys. */
  askedNow: SurveyQuestion[];
}

/** The questions that can be put in as they are: fixed ones and common ones that the survey does not ask yet. */
export function readyMade({ audience, items, askedNow }: Sources, questions: WordedQuestion[]): WordedQuestion[] {
  return [...fixedFor(items, audience), ...commonOf(askedNow)].filter((one) =>
    questions.every(({ key, meaning }) => key !== one.key && meaning !== one.meaning),
  );
}
