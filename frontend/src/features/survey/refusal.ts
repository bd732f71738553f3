import { ProblemError, tell } from '../../api/problems';
import type { T } from '../../i18n/LanguageProvider';

/** What is wrong, where it stands in the content, and the place in words. */
export interface Lack {
  at: string;
  place: string;
  text: string;
}

/** Why something was refused: the whole of it, and each thing by its place. */
export interface Refusal {
  text: string;
  lacks: Lack[];
}

const titled = new Set(['title', 'introduction', 'thanks']);

/** `/questions/2/choices/0/text` → "Fråga 3, svar 1". */
function placeOf(at: string, t: T): string {
  const [, part = '', index, field, row] = at.split('/');
  const number = Number(index) + 1;
  if (part === 'questions' && index !== undefined) {
    const question = t('survey.questionOf', { number });
    return field === 'choices' && row !== undefined
      ? `${question}, ${t('survey.choiceOf', { number: Number(row) + 1 }).toLocaleLowerCase('sv')}`
      : question;
  }
  if (part === 'questions') return t('survey.section.questions');
  if (part === 'helpLines' && index !== undefined) return t('survey.helpLineOf', { number });
  if (part === 'reviewed') return t('survey.reviewed');
  return titled.has(part) ? t(`survey.field.${part as 'title'}`) : '';
}

/** What the API answered, in its words; `root` is where the content stood in what was sent. */
export function refusalOf(error: unknown, t: T, root = ''): Refusal {
  const { detail } = tell(error, t);
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const lacks = errors.map(({ pointer, detail: text }) => {
    const at = pointer.startsWith(root) ? pointer.slice(root.length) : pointer;
    return { at, place: placeOf(at, t), text };
  });
  return { text: detail, lacks };
}
