import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { Household } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useRefusal } from '../../../edit/useRefusal';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { useForm } from '../../../ui/useForm';
import { enrol } from '../enrolments';
import { createFamily } from '../queries';
import { useRefreshPlaces, useRemember } from '../useRemember';
import { emptyFamily, familyBody, familyFaults, type NewFamilyValues } from './newFamily';

interface Written {
  family: Household;
  /** Why it did not come to the group that was chosen. */
  refused?: unknown;
}

/** Writes the family in, and brings it to the group that was chosen; each is sent once, however often one presses. */
function useWrite() {
  const [familyKey] = useState(createOnceKey);
  const [placeKey] = useState(createOnceKey);
  const remember = useRemember();
  return async (values: NewFamilyValues): Promise<Written> => {
    const body = familyBody(values);
    const written = await createFamily(body, familyKey(body));
    const family = written.data;
    remember(written);
    if (!values.group) return { family };
    const place = { group: values.group, household: family.id, invited: values.coming === 'invite' };
    return enrol(place, placeKey(place)).then(
      () => ({ family }),
      (refused: unknown) => ({ family, refused }),
    );
  };
}

/** Tells how it went, and goes on: back to the group that one came from, else to the family. */
function useGoOn(cameFrom: string) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshPlaces();
  return async ({ family, refused }: Written) => {
    refresh();
    show({ text: refused ? t('families.new.notInGroup', { why: tell(refused, t).detail }) : t('families.new.done') });
    await (cameFrom && !refused
      ? navigate({ to: '/groups/$groupId', params: { groupId: cameFrom } })
      : navigate({ to: '/families/$familyId', params: { familyId: family.id } }));
  };
}

export function useNewFamily(group: string) {
  const t = useT();
  const write = useWrite();
  const goOn = useGoOn(group);
  const isDone = useRef(false);
  const refusal = useRefusal();
  const form = useForm<NewFamilyValues>({
    initial: emptyFamily(useWorkPlace()?.centreId ?? '', group),
    validate: (values) => familyFaults(values, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  const save = async (values: NewFamilyValues) => {
    const written = await write(values);
    isDone.current = true;
    await goOn(written);
  };
  const submit = () => {
    refusal.clear();
    void form.submit(save);
  };
  return { form, refusal: refusal.text, submit, isDirty: () => form.isDirty && !isDone.current };
}
