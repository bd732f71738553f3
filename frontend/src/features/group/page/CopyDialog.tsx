import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { NewGroupCopy, ParentGroup } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { addMonths, monthOf } from '../../../lib/calendar';
import { isDate, today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm, type Form } from '../../../ui/useForm';
import { groupLimits } from '../fields/details';
import { MonthsFields } from '../fields/MonthsFields';
import { birthMonths } from '../planner/plan';
import { copyGroup, type VersionedGroup } from '../queries';
import { useLeaderNames } from '../says/leaderNames';
import { useRemember } from '../useRemember';

interface Props {
  group: VersionedGroup;
  onClose: () => void;
}

type CopyValues = { name: string; birthFrom: string; birthTo: string; from: string };

/** The months after those of the first group, as many of them, and not long past. */
function nextBirths({ birthWindow, part }: ParentGroup): { birthFrom: string; birthTo: string } {
  if (!birthWindow) return { birthFrom: '', birthTo: '' };
  const following = addMonths(birthWindow.to, 1);
  const soonest = part === 'PREGNANCY' || part === null ? addMonths(monthOf(today()), 3) : following;
  const birthFrom = following < soonest ? soonest : following;
  const isPair = birthWindow.from !== birthWindow.to;
  return { birthFrom, birthTo: isPair ? addMonths(birthFrom, 1) : birthFrom };
}

function bodyOf({ name, birthFrom, birthTo, from }: CopyValues, leaders: string[]): NewGroupCopy {
  return {
    name: name.trim() || null,
    birthWindow: birthFrom && birthTo ? { from: birthFrom, to: birthTo } : null,
    from: from || null,
    leaders,
  };
}

function useCopy({ group, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const remember = useRemember();
  const leaders = [...useLeaderNames().keys()];
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<CopyValues>({
    initial: { name: '', ...nextBirths(group.data), from: '' },
    validate: ({ from }): Record<string, string> => (from && !isDate(from) ? { '/from': t('group.fault.day') } : {}),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const copy = async (values: CopyValues) => {
    const body = bodyOf(values, leaders);
    const created = await copyGroup(group.data.id, body, keyOf(body));
    remember(created);
    onClose();
    show({ text: t('plan.done') });
    await navigate({ to: '/groups/$groupId', params: { groupId: created.data.id } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    void form.submit(copy);
  };
  return { form, refusal, submit };
}

/** Plans a group like this one for other children, with days of its own. */
export function CopyDialog(props: Props) {
  const t = useT();
  const { form, refusal, submit } = useCopy(props);
  return (
    <Dialog title={t('group.copy')} lead={t('group.copy.lead')} onClose={props.onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        <Fields form={form} group={props.group.data} />
        <div className="acts">
          <Button look="primary" type="submit" pending={form.isSaving}>
            {t('plan.save')}
          </Button>
          <Button look="ghost" onPress={props.onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Fields({ form, group }: { form: Form<CopyValues>; group: ParentGroup }) {
  const t = useT();
  const { birthFrom, birthTo } = form.values;
  const setBirths = (from: string, to: string) => {
    form.set('birthFrom', from, '/birthWindow');
    form.set('birthTo', to, '/birthWindow');
  };
  return (
    <>
      {group.birthWindow && (
        <MonthsFields
          months={birthMonths(group.part ?? 'ALL', today())}
          from={birthFrom}
          to={birthTo}
          error={form.faultAt('/birthWindow/to')}
          onValue={setBirths}
        />
      )}
      <TextField
        optional
        label={t('group.field.name')}
        maxLength={groupLimits.name}
        {...textProps(form, 'name', '/name')}
      />
      <DateField optional label={t('group.copy.from')} {...textProps(form, 'from', '/from')} />
    </>
  );
}
