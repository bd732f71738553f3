import { useDialogForm } from '../../../edit/useDialogForm';
import { useToast } from '../../../ui/Toast';
import type { Faults } from '../../../ui/useForm';
import { enrol } from '../enrolments';
import type { Coming } from '../form/newFamily';
import { useRefreshPlaces } from '../useRemember';
import { useOutcome } from './useTake';

export type EnrolValues = { group: string; household: string; coming: Coming };

interface Setting {
  initial: EnrolValues;
  validate: (values: EnrolValues) => Faults;
  /** What the chosen family is called. */
  nameOf: (household: string) => string;
  onClose: () => void;
}

/** Brings a family to a group, or invites it; sent once, however often one presses. */
export function useEnrol({ initial, validate, nameOf, onClose }: Setting) {
  const show = useToast();
  const outcome = useOutcome();
  const refresh = useRefreshPlaces();
  return useDialogForm<EnrolValues>({
    initial,
    validate,
    save: async ({ group, household, coming }, keyOf) => {
      const body = { group, household, invited: coming === 'invite' };
      const now = await enrol(body, keyOf(body));
      refresh();
      show({ text: outcome(now, nameOf(household)) });
      onClose();
    },
  });
}
