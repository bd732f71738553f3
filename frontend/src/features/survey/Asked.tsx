import { useFormat, useT } from '../../i18n/LanguageProvider';
import { swedish } from '../../lib/localText';
import { Mark } from '../../ui/Mark';
import { isFixed } from './build/questions';
import type { WordedQuestion } from './build/values';

interface Props {
  question: WordedQuestion;
  questions: WordedQuestion[];
}

/** How a question is answered, what is special with it, and when it is asked, in words. */
export function Asked({ question, questions }: Props) {
  const t = useT();
  const { type, required, meaning } = question;
  return (
    <>
      <p className="facts">
        <span>{t(`survey.type.${type}`)}</span>
        {required && <span>{t('survey.mustBeAnswered')}</span>}
        {isFixed(question) && (
          <Mark tone="dawn" icon="lock">
            {t('survey.fixed')}
          </Mark>
        )}
        {!isFixed(question) && meaning && <Mark tone="line">{t(`survey.meaning.${meaning}`)}</Mark>}
      </p>
      {question.visibleIf && <When question={question} questions={questions} />}
    </>
  );
}

function When({ question, questions }: Props) {
  const t = useT();
  const { either } = useFormat();
  const { visibleIf } = question;
  const before = questions.find(({ key }) => key === visibleIf?.question);
  const answers = before?.choices.filter(({ code }) => visibleIf?.anyOf.includes(code)) ?? [];
  if (!before || answers.length === 0) return <p className="when">{t('survey.when.unclear')}</p>;
  return (
    <p className="when">
      {t('survey.when', {
        question: before.text?.[swedish] ?? '',
        answers: either(answers.map(({ text }) => `”${text?.[swedish] ?? ''}”`)),
      })}
    </p>
  );
}
