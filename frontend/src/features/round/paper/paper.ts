import type { PublicSurvey } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { faultOf, visible, type Answers } from '../../../lib/answers';
import type { Faults } from '../../../ui/useForm';

type Question = PublicSurvey['questions'][number];

/** Where the answer to a question stands in what is sent. */
export function pointerOf(key: string): string {
  return `/answers/${key}`;
}

/** What is wrong with the answers, as the API would say it; of what is not asked nothing is. */
export function answerFaults(questions: readonly Question[], answers: Answers, t: T): Faults {
  return Object.fromEntries(
    visible(questions, answers).flatMap((question) => {
      const fault = faultOf(question, answers[question.key]);
      const number = questions.indexOf(question) + 1;
      const limits = { number, least: question.least ?? 0, most: question.most ?? 1_000_000 };
      return fault ? [[pointerOf(question.key), t(`paper.fault.${fault}`, limits)]] : [];
    }),
  );
}

/** What is typed as a whole number; what is none is told of when it is saved. */
export function numberTyped(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
