import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { NewGroup } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { isDate } from '../../../lib/dates';
import { useToast } from '../../../ui/Toast';
import { useForm, type Faults } from '../../../ui/useForm';
import { capacityFault } from '../fields/details';
import { createGroup, groupKeys } from '../queries';
import { emptyPlan, type PlanValues } from './plan';

/** Sends the new group and goes to its page, past the warning about unsaved changes. */
function useCreate() {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [keyOf] = useState(createOnceKey);
  const create = async (group: NewGroup) => {
    const created = await createGroup(group, keyOf(group));
    isDone.current = true;
    void queries.invalidateQueries({ queryKey: groupKeys.all });
    queries.setQueryData(groupKeys.one(created.data.id), created);
    show({ text: t('plan.done') });
    await navigate({ to: '/groups/$groupId', params: { groupId: created.data.id } });
  };
  return { create, isDone };
}

function faultsOf(values: PlanValues, followsProgramme: boolean, t: T): Faults {
  const { host, part, birthFrom, birthTo, weekday, begins, own } = values;
  const missing: [string, boolean][] = [
    ['host', host === ''],
    ['part', followsProgramme && part === ''],
    ['birthWindow/from', followsProgramme && birthFrom === ''],
    ['birthWindow/to', followsProgramme && birthTo === ''],
    ['weekday', weekday === ''],
    ['begins', begins === ''],
  ];
  const faults: Faults = Object.fromEntries(
    missing.filter(([, is]) => is).map(([name]) => [`/${name}`, t(`plan.fault.${name}` as 'plan.fault.host')]),
  );
  if (!followsProgramme)
    own.forEach(({ title, day }, i) => {
      if (title.trim() === '') faults[`/own/${i}/title`] = t('group.fault.title');
      if (!isDate(day)) faults[`/own/${i}/day`] = t('group.fault.day');
    });
  return { ...faults, ...(values.capacity && capacityFault(values.capacity, t)) };
}

/** The form of a new group, and what went wrong with the whole of it. */
export function usePlanForm(host: string, followsProgramme: boolean) {
  const t = useT();
  const { create, isDone } = useCreate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<PlanValues>({
    initial: { ...emptyPlan, host },
    validate: (values) => faultsOf(values, followsProgramme, t),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const submit = (bodyOf: (values: PlanValues) => Promise<NewGroup>) => {
    setRefusal(null);
    void form.submit(async (values) => create(await bodyOf(values)));
  };
  return { form, refusal, submit, isDirty: () => form.isDirty && !isDone.current };
}
