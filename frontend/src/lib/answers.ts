/** A question of a survey as far as answering it goes. */
interface Asked {
  key: string;
  type: 'SINGLE' | 'MULTIPLE' | 'LIKERT' | 'NUMBER' | 'SCALE' | 'SHORT_TEXT' | 'LONG_TEXT';
  required: boolean;
  least?: number | null;
  most?: number | null;
  choices?: readonly { code: number; apart: boolean }[];
  visibleIf?: { question: string; anyOf: number[] } | null;
}

/** A code, some codes, a number or words; what nobody answered is not there. */
export type Given = number | number[] | string;
export type Answers = Record<string, Given>;

/** The codes that are chosen. */
export function chosenCodes(given: Given | undefined): number[] {
  return given === undefined || typeof given === 'string' ? [] : [given].flat();
}

function isChosen(given: Given | undefined, codes: number[]): boolean {
  return chosenCodes(given).some((code) => codes.includes(code));
}

/** The questions that are asked of one who has answered so far; what hangs on a hidden question is hidden too. */
export function visible<Q extends Asked>(questions: readonly Q[], answers: Answers): Q[] {
  const shown = new Set<string>();
  return questions.filter(({ key, visibleIf }) => {
    const isAsked =
      !visibleIf || (shown.has(visibleIf.question) && isChosen(answers[visibleIf.question], visibleIf.anyOf));
    if (isAsked) shown.add(key);
    return isAsked;
  });
}

/** What is sent: the answers to what is asked, and nothing that a change of mind has hidden. */
export function sendable(questions: readonly Asked[], answers: Answers): Answers {
  const asked = visible(questions, answers).map(({ key }) => [key, answers[key]] as const);
  return Object.fromEntries(asked.filter((entry): entry is [string, Given] => entry[1] !== undefined));
}

/** Why one cannot go on from a question. */
export type Fault = 'choose' | 'write' | 'number';

function isWithin({ least, most }: Asked, given: Given): boolean {
  return typeof given === 'number' && given >= (least ?? 0) && given <= (most ?? Number.MAX_SAFE_INTEGER);
}

export function faultOf(question: Asked, given: Given | undefined): Fault | undefined {
  const { type, required } = question;
  if (given === undefined) {
    if (!required) return undefined;
    if (type === 'NUMBER') return 'number';
    return type === 'SHORT_TEXT' || type === 'LONG_TEXT' ? 'write' : 'choose';
  }
  return type === 'NUMBER' && !isWithin(question, given) ? 'number' : undefined;
}

/** The answers with one changed; nothing, no choice and no words are no answer. */
export function answered(answers: Answers, key: string, given: Given | undefined): Answers {
  const isEmpty = given === undefined || (typeof given === 'object' && given.length === 0) || given === '';
  const { [key]: _, ...others } = answers;
  return isEmpty ? others : { ...others, [key]: given };
}

function isApart({ choices = [] }: Asked, code: number): boolean {
  return choices.some((choice) => choice.code === code && choice.apart);
}

/** The codes that are chosen when one is taken or let go; what stands apart from the others goes with none of them. */
export function withChoice(question: Asked, given: Given | undefined, code: number, isTaken: boolean): number[] {
  const left = chosenCodes(given).filter(
    (other) => other !== code && isApart(question, other) === isApart(question, code),
  );
  return isTaken ? [...left, code].toSorted((one, other) => one - other) : left;
}
