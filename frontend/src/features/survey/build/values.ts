import type {
  LocalText,
  SurveyChoice,
  SurveyCondition,
  SurveyContent,
  SurveyHelpLine,
  SurveyQuestion,
} from '../../../api/schema';
import type { Values } from '../../../lib/threeWay';

/** The same while a text of it may still be without words. */
type Unworded<Whole, Text extends keyof Whole> = Omit<Whole, Text> & Record<Text, LocalText | null>;

export type WordedChoice = Unworded<SurveyChoice, 'text'>;
export type WordedHelpLine = { text: LocalText | null; address: string | null };

/** A question as it is written: everything that it can have is named. A number that is none is -1. */
export interface WordedQuestion {
  key: string;
  type: SurveyQuestion['type'];
  meaning: NonNullable<SurveyQuestion['meaning']> | null;
  item: number | null;
  text: LocalText | null;
  help: LocalText | null;
  required: boolean;
  choices: WordedChoice[];
  least: number | null;
  most: number | null;
  lowLabel: LocalText | null;
  highLabel: LocalText | null;
  visibleIf: SurveyCondition | null;
}

/** All of a version that is written. */
export type SurveyValues = {
  title: LocalText | null;
  introduction: LocalText | null;
  thanks: LocalText | null;
  helpLines: WordedHelpLine[];
  questions: WordedQuestion[];
  reviewed: string[];
};

export function readQuestion(question: SurveyQuestion): WordedQuestion {
  return {
    key: question.key,
    type: question.type,
    meaning: question.meaning ?? null,
    item: question.item ?? null,
    text: question.text,
    help: question.help ?? null,
    required: question.required,
    choices: question.choices.map(({ code, text, apart }) => ({ code, text, apart })),
    least: question.least ?? null,
    most: question.most ?? null,
    lowLabel: question.lowLabel ?? null,
    highLabel: question.highLabel ?? null,
    visibleIf: question.visibleIf ?? null,
  };
}

function readHelpLine({ text, address }: SurveyHelpLine): WordedHelpLine {
  return { text, address: address ?? null };
}

export function readContent({
  title,
  introduction,
  thanks,
  helpLines,
  questions,
  reviewed,
}: SurveyContent): SurveyValues {
  return {
    title,
    introduction,
    thanks,
    helpLines: helpLines.map(readHelpLine),
    questions: questions.map(readQuestion),
    reviewed,
  };
}

/** What is sent; `faultsOf` has seen to it that no text is without words. Nobody has read what is not written any more. */
export function contentOf(values: SurveyValues): SurveyContent {
  return { ...values, reviewed: values.reviewed.filter((language) => values.title?.[language]) } as SurveyContent;
}

const questionAt = 'questions/';

/** Each question by itself, so that two people can change one each; their order apart. */
export function splitSurvey({ questions, ...rest }: SurveyValues): Values {
  const each = questions.map((question) => [questionAt + question.key, question] as const);
  return { ...rest, questions: questions.map(({ key }) => key), ...Object.fromEntries(each) };
}

/** A question that one has put in and the other's order does not know comes last. */
export function joinSurvey(parts: Values): SurveyValues {
  const order = parts['questions'] as string[];
  const place = ({ key }: WordedQuestion) => (order.includes(key) ? order.indexOf(key) : order.length);
  const isQuestion = (name: string) => name.startsWith(questionAt);
  const questions = Object.entries(parts).flatMap(([name, one]) =>
    isQuestion(name) && one ? [one as WordedQuestion] : [],
  );
  const rest = Object.entries(parts).filter(([name]) => !isQuestion(name));
  return {
    ...Object.fromEntries(rest),
    questions: questions.toSorted((one, other) => place(one) - place(other)),
  } as SurveyValues;
}

/** Every text of a question. */
function textsOfQuestion({ text, help, choices, lowLabel, highLabel }: WordedQuestion): (LocalText | null)[] {
  return [text, help, ...choices.map((choice) => choice.text), lowLabel, highLabel];
}

/** Every text of it; those of fixed questions are not written here. */
export function textsOf({ title, introduction, thanks, helpLines, questions }: SurveyValues): (LocalText | null)[] {
  const own = questions.filter(({ item }) => item === null);
  return [title, introduction, ...own.flatMap(textsOfQuestion), thanks, ...helpLines.map(({ text }) => text)];
}
