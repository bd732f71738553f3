import { Section } from '../../../edit/writing/Section';
import { useT } from '../../../i18n/LanguageProvider';
import { useDrag } from '../../../ui/useDrag';
import { AddQuestion } from './AddQuestion';
import { useBuilding, useRows } from './building';
import { limits } from './faults';
import { QuestionCard } from './QuestionCard';

/** The questions in their order; one at a time is open to be written. */
export function Questions() {
  const t = useT();
  const { announce } = useBuilding();
  const { rows, move } = useRows('questions');
  const moveTo = (from: number, to: number) => {
    move(from, to - from);
    const name = t('survey.questionOf', { number: from + 1 });
    announce(t('writing.moved', { name, place: to + 1, count: rows.length }));
  };
  const drag = useDrag<number>('question', (from, on) => moveTo(from, Number(on)));
  return (
    <Section id="/questions" title={t('survey.section.questions')}>
      {rows.length === 0 && <p className="help">{t('survey.noQuestions')}</p>}
      <ol className="survey-questions">
        {rows.map((question, i) => (
          <QuestionCard key={question.key} index={i} {...{ question, drag, moveTo }} />
        ))}
      </ol>
      {rows.length < limits.questions && <AddQuestion />}
    </Section>
  );
}
