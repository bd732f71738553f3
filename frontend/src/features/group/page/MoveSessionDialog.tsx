import { api, succeed } from '../../../api/client';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { EditForm } from '../../../edit/EditForm';
import { useFormat, useSpeech, useT, type T } from '../../../i18n/LanguageProvider';
import { formatTime, isDate } from '../../../lib/dates';
import { typedTime } from '../../../lib/rules';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { textProps, type Faults } from '../../../ui/useForm';
import type { Scope } from '../planner/moves';
import { ScopeChoice } from '../planner/ScopeChoice';
import { fetchGroup, sessionAt, type VersionedGroup } from '../queries';
import { firstDayIn } from '../sessions';
import { useGroupEdit } from './useGroupEdit';
import { useTellMoved } from './useTellMoved';

interface Props {
  group: VersionedGroup;
  session: GroupSession;
  onClose: () => void;
}

type MoveValues = { day: string; begins: string; scope: Scope };

function validate({ day, begins }: MoveValues, t: T): Faults {
  return {
    ...(!isDate(day) && { '/day': t('group.fault.day') }),
    ...(!typedTime(begins) && { '/begins': t('group.fault.time') }),
  };
}

async function move(onto: VersionedGroup, session: string, { day, begins, scope }: MoveValues) {
  const body = { day, begins: typedTime(begins) ?? null, following: scope === 'following' };
  await succeed(api.PUT('/sessions/{id}/time', { ...sessionAt(onto, session), body }));
  return fetchGroup(onto.data.id);
}

function useMove({ group, session, onClose }: Props) {
  const { t, language } = useSpeech();
  const { date } = useFormat();
  const tellMoved = useTellMoved();
  const read = (data: ParentGroup): MoveValues => {
    const now = data.sessions.find(({ id }) => id === session.id) ?? session;
    return { day: now.day ?? '', begins: formatTime(now.begins ?? data.begins, language), scope: 'one' };
  };
  const opened = read(group.data);
  return useGroupEdit<MoveValues>({
    group,
    initial: { ...opened, day: opened.day || firstDayIn(session.month, group.data.weekday) },
    read,
    write: (onto, values) => move(onto, session.id, values),
    validate: (values) => validate(values, t),
    onSaved: ({ now, before }) => {
      const moved = now.data.sessions.find(({ id }) => id === session.id);
      tellMoved(t('group.move.done', { number: session.number, date: date(moved?.day ?? '') }), now, before);
      onClose();
    },
    onClose,
  });
}

/** Another day and time for a session, alone or with all that follow. */
export function MoveSessionDialog(props: Props) {
  const { session, onClose } = props;
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const edit = useMove(props);
  const labels = { day: t('group.field.day'), begins: t('group.field.begins'), scope: t('group.scope') };
  const show = (field: keyof MoveValues, values: MoveValues) => {
    if (field === 'scope') return t(`group.scope.${values.scope}`);
    return field === 'day' && values.day ? date(values.day) : values[field];
  };
  const isDated = session.day !== null;
  const title = { number: session.number, title: text(session.title) };
  const cancel = (
    <Button look="ghost" onPress={onClose}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <Dialog title={t(isDated ? 'group.move.title' : 'group.setDay.title', title)} onClose={onClose}>
      <EditForm inDialog save={t(isDated ? 'group.move' : 'group.setDay')} {...{ edit, labels, show, cancel }}>
        <DateField label={labels.day} {...textProps(edit.form, 'day', '/day')} />
        <TextField label={labels.begins} inputMode="decimal" {...textProps(edit.form, 'begins', '/begins')} />
        {isDated && <ScopeChoice scope={edit.form.values.scope} onScope={(scope) => edit.form.set('scope', scope)} />}
      </EditForm>
    </Dialog>
  );
}
