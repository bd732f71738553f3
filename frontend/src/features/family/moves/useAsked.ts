import { useState } from 'react';
import { fieldErrors } from '../../../api/problems';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { useForm, type Faults } from '../../../ui/useForm';
import { useRefreshPlaces } from '../useRemember';
import { step, type Step } from './steps';
import { hasMovedOn, useOutcome, whyNot } from './useTake';

/** A family's place, what it is called, and the way out of the dialog that asks about it. */
export interface Asked {
  enrolment: EnrolmentSummary;
  name: string;
  onClose: () => void;
}

type Answer = { answer: string };

interface Question {
  /** Where the answer stands in what is sent. */
  pointer: string;
  /** Said when there is none. */
  missing: string;
  /** What is done with the answer. */
  stepOf: (answer: string) => Step;
  /** Said when it is done, where the family's standing is not what changed. */
  done?: string;
}

/** Takes the step, tells what became of it, and closes the question. */
function useSave({ enrolment, name, onClose }: Asked, { stepOf, done }: Question) {
  const show = useToast();
  const outcome = useOutcome();
  const refresh = useRefreshPlaces();
  return async ({ answer }: Answer) => {
    const now = await step(enrolment, stepOf(answer.trim()));
    refresh();
    show({ text: done ?? outcome(now, name) });
    onClose();
  };
}

/** A dialog with one question before a step is taken; what is typed stays when it is refused. */
export function useAsked(asked: Asked, question: Question) {
  const t = useT();
  const refresh = useRefreshPlaces();
  const [refusal, setRefusal] = useState('');
  const save = useSave(asked, question);
  const form = useForm<Answer>({
    initial: { answer: '' },
    validate: ({ answer }): Faults => (answer.trim() ? {} : { [question.pointer]: question.missing }),
    refusal: fieldErrors,
    onError: (error) => {
      setRefusal(whyNot(error, t));
      if (hasMovedOn(error)) refresh();
    },
  });
  const submit = () => {
    setRefusal('');
    void form.submit(save);
  };
  return { form, refusal, submit };
}
