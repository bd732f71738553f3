import { Said } from '../../../content/Said';
import { useT } from '../../../i18n/LanguageProvider';
import { Mark } from '../../../ui/Mark';
import { Asked } from '../Asked';
import type { WordedQuestion } from '../build/values';

/** The questions, as they are asked and when. */
export function ReadQuestions({ questions }: { questions: WordedQuestion[] }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{t('survey.section.questions')}</h2>
      <ol className="survey-questions">
        {questions.map((question, i) => (
          <li key={question.key} className="survey-question">
            <h3>
              <span className="number num">{i + 1}.</span> {question.text && <Said text={question.text} />}
            </h3>
            <Asked {...{ question, questions }} />
            {question.help && (
              <p className="help">
                <Said text={question.help} />
              </p>
            )}
            <Answers question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({ question: { choices, type, least, most, lowLabel, highLabel } }: { question: WordedQuestion }) {
  const t = useT();
  if (type === 'SCALE') {
    return (
      <p>
        {least} {lowLabel && <Said text={lowLabel} />} – {most} {highLabel && <Said text={highLabel} />}
      </p>
    );
  }
  if (choices.length === 0) return null;
  return (
    <ul className="survey-answers">
      {choices.map(({ code, text, apart }) => (
        <li key={code}>
          <span className="code num">{code}</span>
          {text && <Said text={text} />}
          {apart && <Mark tone="line">{t('survey.apart')}</Mark>}
        </li>
      ))}
    </ul>
  );
}
