import { WordsReader } from '../../../edit/writing/WordsReader';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { conditionFault, isFixed } from './questions';
import type { SurveyValues, WordedHelpLine, WordedQuestion } from './values';

/** The API's limits of a survey: the longest text, the most rows, the greatest number. */
export const limits = {
  title: 120,
  introduction: 2000,
  thanks: 1000,
  helpLine: 200,
  question: 300,
  help: 600,
  label: 120,
  choice: 120,
  helpLines: 12,
  questions: 60,
  choices: 20,
  scaleSpan: 10,
  number: 1_000_000,
  shortText: 200,
  longText: 2000,
} as const;

const address = /^(https:\/\/|tel:)\S+$/;
const fewestChoices = 2;

/** Says of a survey what the API would refuse, each fault by its place. */
class SurveyReader extends WordsReader {
  question(question: WordedQuestion, at: string, what: string): void {
    if (isFixed(question)) return;
    this.worded({ at: `${at}/text`, what, text: question.text, most: limits.question });
    const help = `${what}, ${this.t('survey.field.help')}`;
    this.mayBeWorded({ at: `${at}/help`, what: help, text: question.help, most: limits.help });
    this.choices(question, at, what);
    if (question.type === 'NUMBER') this.limits(question, at, what);
    if (question.type === 'SCALE') this.scale(question, at, what);
    if (question.type === 'SHORT_TEXT') this.room(question, limits.shortText, at, what);
    if (question.type === 'LONG_TEXT') this.room(question, limits.longText, at, what);
  }

  private choices({ type, choices }: WordedQuestion, at: string, what: string): void {
    const isEnough = choices.length >= fewestChoices || (type !== 'SINGLE' && type !== 'MULTIPLE');
    this.that(isEnough, `${at}/choices`, this.t('survey.fault.choices', { what }));
    choices.forEach(({ text }, i) =>
      this.worded({
        at: `${at}/choices/${i}/text`,
        what: `${what}, ${this.t('survey.choiceOf', { number: i + 1 })}`,
        text,
        most: limits.choice,
      }),
    );
  }

  private limits({ least, most }: WordedQuestion, at: string, what: string): void {
    const isNumber = (value: number | null) => value === null || (value >= 0 && value <= limits.number);
    this.that(isNumber(least), `${at}/least`, this.t('survey.fault.number', { what, most: limits.number }));
    this.that(isNumber(most), `${at}/most`, this.t('survey.fault.number', { what, most: limits.number }));
    const isInOrder = (least ?? 0) < (most ?? limits.number);
    this.that(isInOrder, `${at}/most`, this.t('survey.fault.limits', { what }));
  }

  private scale({ least, most, lowLabel, highLabel }: WordedQuestion, at: string, what: string): void {
    const fits = least !== null && most !== null && least >= 0 && most > least && most - least <= limits.scaleSpan;
    this.that(fits, `${at}/most`, this.t('survey.fault.scale', { what }));
    const ends = [
      { name: 'lowLabel', text: lowLabel },
      { name: 'highLabel', text: highLabel },
    ] as const;
    ends.forEach(({ name, text }) =>
      this.worded({
        at: `${at}/${name}`,
        what: `${what}, ${this.t(`survey.field.${name}`)}`,
        text,
        most: limits.label,
      }),
    );
  }

  private room({ most }: WordedQuestion, room: number, at: string, what: string): void {
    const fits = most === null || (most >= 1 && most <= room);
    this.that(fits, `${at}/most`, this.t('survey.fault.room', { what, room }));
  }

  condition(questions: WordedQuestion[], index: number, what: string): void {
    const fault = conditionFault(questions, index);
    if (!fault) return;
    const part = fault === 'nothing' || fault === 'choiceGone' ? 'anyOf' : 'question';
    const at = `/questions/${index}/visibleIf/${part}`;
    this.that(false, at, this.t(`survey.fault.condition.${fault}`, { what }));
  }

  helpLine({ text, address: way }: WordedHelpLine, index: number): void {
    const what = this.t('survey.helpLineOf', { number: index + 1 });
    this.worded({ at: `/helpLines/${index}/text`, what, text, most: limits.helpLine });
    const fits = way === null || address.test(way);
    this.that(fits, `/helpLines/${index}/address`, this.t('survey.fault.address', { what }));
  }
}

export function faultsOf({ title, introduction, thanks, helpLines, questions }: SurveyValues, t: T): Faults {
  const reader = new SurveyReader(t);
  reader.worded({ at: '/title', what: t('survey.field.title'), text: title, most: limits.title });
  const what = t('survey.field.introduction');
  reader.worded({ at: '/introduction', what, text: introduction, most: limits.introduction });
  questions.forEach((question, i) => {
    const name = t('survey.questionOf', { number: i + 1 });
    reader.question(question, `/questions/${i}`, name);
    reader.condition(questions, i, name);
  });
  reader.worded({ at: '/thanks', what: t('survey.field.thanks'), text: thanks, most: limits.thanks });
  helpLines.forEach((line, i) => reader.helpLine(line, i));
  return reader.faults;
}
