import { useEffect, useRef, useState, type FormEvent } from 'react';
import { createAnswerKey } from '../../../api/onceKey';
import { fieldErrors } from '../../../api/problems';
import type { PublicSurvey, SurveyRound } from '../../../api/schema';
import { UnsavedChanges } from '../../../edit/UnsavedChanges';
import { useRefusal } from '../../../edit/useRefusal';
import { useT } from '../../../i18n/LanguageProvider';
import { answered, sendable, visible, type Answers } from '../../../lib/answers';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Note } from '../../../ui/Note';
import { useForm, type Form } from '../../../ui/useForm';
import { enterAnswers } from '../queries';
import { PaperQuestion } from './PaperQuestion';
import { answerFaults, pointerOf } from './paper';

interface Props {
  round: SurveyRound;
  place: string;
  questions: PublicSurvey['questions'];
  number: number;
  onEntered: () => void;
}

type PaperValues = { answers: Answers };

function usePaper({ round, place, questions, onEntered }: Props) {
  const t = useT();
  const [keyOf] = useState(createAnswerKey);
  const refusal = useRefusal();
  const form = useForm<PaperValues>({
    initial: { answers: {} },
    validate: ({ answers }) => answerFaults(questions, answers, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    void form.submit(async ({ answers }) => {
      const given = sendable(questions, answers);
      await enterAnswers(round.id, { place, key: keyOf(given), answers: given });
      onEntered();
    });
  };
  return { form, refusal: refusal.text, onSubmit };
}

/** All that a survey asks on one page, as it stands on a paper. */
export function Paper(props: Props) {
  const t = useT();
  const { round, questions, number } = props;
  const { form, refusal, onSubmit } = usePaper(props);
  const isPaper = round.channel === 'PAPER';
  return (
    <form className="paper" noValidate onSubmit={onSubmit}>
      <Title number={number} isPaper={isPaper} />
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <Asked form={form} questions={questions} />
      <div className="acts">
        <Button look="primary" type="submit" pending={form.isSaving}>
          {t(isPaper ? 'paper.save' : 'paper.save.centre')}
        </Button>
      </div>
      <UnsavedChanges isDirty={() => form.isDirty} />
    </form>
  );
}

/** What is asked; what an answer makes needless is not there. */
function Asked({ form, questions }: { form: Form<PaperValues>; questions: Props['questions'] }) {
  const { answers } = form.values;
  return visible(questions, answers).map((question) => (
    <PaperQuestion
      key={question.key}
      question={question}
      number={questions.indexOf(question) + 1}
      given={answers[question.key]}
      error={form.faultAt(pointerOf(question.key))}
      set={(given) => form.set('answers', answered(answers, question.key, given), pointerOf(question.key))}
    />
  ));
}

/** Takes the focus when one paper follows another. */
function Title({ number, isPaper }: { number: number; isPaper: boolean }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {isPaper ? t('paper.number', { number }) : t('paper.centre')}
    </h2>
  );
}
