import { useEffect, useRef, type FormEvent } from 'react';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Note } from '../../../ui/Note';
import { textProps } from '../../../ui/useForm';
import { ReasonField } from '../moves/ReasonField';
import { standAt } from '../moves/steps';
import { useAsked } from '../moves/useAsked';
import { useFamilyName } from '../words';
import type { QueueMove } from './useQueueMove';

interface Props {
  enrolment: EnrolmentSummary;
  move: NonNullable<QueueMove['move']>;
  onClose: () => void;
}

/** Why a family goes before others, or after them; nothing is moved before it is written. */
export function MoveReason({ enrolment, move, onClose }: Props) {
  const t = useT();
  const name = useFamilyName()(enrolment.household.parents);
  const frame = useDropped(move);
  const { form, refusal, onSubmit } = useAsked(
    { enrolment, name, onClose },
    { pointer: '/reason', missing: t('family.fault.reason'), stepOf: (reason) => standAt(move.to, reason) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="form queue-reason" noValidate ref={frame} onSubmit={submit}>
      <p>
        <b>{t('queue.move', { name, from: enrolment.queuePlace ?? 0, to: move.to })}</b>
      </p>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <ReasonField {...textProps(form, 'answer', '/reason')} />
      <Acts isSaving={form.isSaving} onClose={onClose} />
    </form>
  );
}

/** After a drag the pointer has done its part, and the reason is next; by key one may want to go on. */
function useDropped({ by, to }: Props['move']) {
  const frame = useRef<HTMLFormElement>(null);
  const dropped = by ? null : to;
  useEffect(() => {
    if (dropped) frame.current?.querySelector('textarea')?.focus();
  }, [dropped]);
  return frame;
}

function Acts({ isSaving, onClose }: { isSaving: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit" pending={isSaving}>
        {t('queue.save')}
      </Button>
      <Button look="ghost" onPress={onClose}>
        {t('queue.undo')}
      </Button>
    </div>
  );
}
