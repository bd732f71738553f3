import type { EnrolmentSummary } from '../../../api/schema';
import { useDialogForm } from '../../../edit/useDialogForm';
import { useToast } from '../../../ui/Toast';
import type { Faults } from '../../../ui/useForm';
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
  /** What is done with the answer, under a key that is the same as long as the answer is. */
  stepOf: (answer: string, keyOf: (body: unknown) => string) => Step;
  /** Said when it is done, where the family's standing is not what changed. */
  done?: string;
}

/** Takes the step, tells what became of it, and closes the question. */
function useSave({ enrolment, name, onClose }: Asked, { stepOf, done }: Question) {
  const show = useToast();
  const outcome = useOutcome();
  const refresh = useRefreshPlaces();
  return async ({ answer }: Answer, keyOf: (body: unknown) => string) => {
    const now = await step(enrolment, stepOf(answer.trim(), keyOf));
    refresh();
    show({ text: done ?? outcome(now, name) });
    onClose();
  };
}

/** A dialog with one question before a step is taken; what is typed stays when it is refused. */
export function useAsked(asked: Asked, question: Question) {
  const refresh = useRefreshPlaces();
  return useDialogForm<Answer>({
    initial: { answer: '' },
    validate: ({ answer }): Faults => (answer.trim() ? {} : { [question.pointer]: question.missing }),
    save: useSave(asked, question),
    whyNot,
    onRefused: (error) => hasMovedOn(error) && refresh(),
  });
}
