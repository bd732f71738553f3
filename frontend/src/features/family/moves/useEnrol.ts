import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { useForm, type Faults } from '../../../ui/useForm';
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
  const t = useT();
  const show = useToast();
  const outcome = useOutcome();
  const refresh = useRefreshPlaces();
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm<EnrolValues>({
    initial,
    validate,
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const save = async ({ group, household, coming }: EnrolValues) => {
    const body = { group, household, invited: coming === 'invite' };
    const now = await enrol(body, keyOf(body));
    refresh();
    show({ text: outcome(now, nameOf(household)) });
    onClose();
  };
  return {
    form,
    refusal,
    submit: () => {
      setRefusal('');
      void form.submit(save);
    },
  };
}
