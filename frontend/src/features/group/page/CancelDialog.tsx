import { api, succeed, takeVersioned } from '../../../api/client';
import type { CancellationReason, GroupSession, ParentGroup } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { EditForm } from '../../../edit/EditForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { groupLimits } from '../fields/details';
import { at, fetchGroup, sessionAt, type VersionedGroup } from '../queries';
import { reasons } from '../words';
import { useGroupEdit } from './useGroupEdit';

interface Props {
  group: VersionedGroup;
  /** Without it the whole group is cancelled. */
  session?: GroupSession;
  onClose: () => void;
}

type CancelValues = { reason: CancellationReason | ''; note: string };

async function cancel(onto: VersionedGroup, session: string | undefined, { reason, note }: CancelValues) {
  const body = { reason: reason || 'OTHER', note: note.trim() || null } as const;
  if (!session) return takeVersioned(api.POST('/groups/{id}/cancellation', { ...at(onto), body }));
  await succeed(api.POST('/sessions/{id}/cancellation', { ...sessionAt(onto, session), body }));
  return fetchGroup(onto.data.id);
}

function useCancel({ group, session, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const read = (data: ParentGroup): CancelValues => {
    const what = session ? data.sessions.find(({ id }) => id === session.id) : data;
    return { reason: what?.cancellationReason ?? '', note: what?.cancellationNote ?? '' };
  };
  return useGroupEdit<CancelValues>({
    group,
    read,
    write: (onto, values) => cancel(onto, session?.id, values),
    validate: ({ reason }): Record<string, string> => (reason ? {} : { '/reason': t('group.fault.reason') }),
    onSaved: () => {
      show({
        text: session
          ? t('group.cancel.session.done', { number: session.number })
          : t('group.cancel.done', { name: group.data.name }),
      });
      onClose();
    },
    onClose,
  });
}

/** What the dialog says, of a session or of the whole group. */
function useWords({ group, session }: Props) {
  const t = useT();
  const text = useText();
  if (!session) {
    const title = t('group.cancel.title', { name: group.data.name });
    return { title, lead: t('group.cancel.lead'), save: t('group.cancel') };
  }
  const title = t('group.cancel.session.title', { number: session.number, title: text(session.title) });
  return { title, lead: t('group.cancel.session.lead'), save: t('group.cancel.session') };
}

/** A session or a group does not take place. It cannot be undone, so it is explained first. */
export function CancelDialog(props: Props) {
  const t = useT();
  const { title, lead, save } = useWords(props);
  const edit = useCancel(props);
  const labels = { reason: t('group.cancel.reason'), note: t('group.cancel.note') };
  const show = (field: keyof CancelValues, values: CancelValues) =>
    field === 'note' ? values.note : values.reason && t(`group.reason.${values.reason}`);
  const keep = (
    <Button look="ghost" onPress={props.onClose}>
      {t('group.cancel.keep')}
    </Button>
  );
  return (
    <Dialog title={title} lead={lead} onClose={props.onClose}>
      <EditForm inDialog save={save} {...{ edit, labels, show }} cancel={keep}>
        <Fields form={edit.form} labels={labels} />
      </EditForm>
    </Dialog>
  );
}

function Fields({ form, labels }: { form: Form<CancelValues>; labels: Record<keyof CancelValues, string> }) {
  const t = useT();
  return (
    <>
      <Select
        label={labels.reason}
        empty={t('group.choose')}
        choices={reasons.map((value) => ({ value, text: t(`group.reason.${value}`) }))}
        {...textProps(form, 'reason', '/reason')}
      />
      <TextArea
        optional
        label={labels.note}
        help={t('group.cancel.note.help')}
        maxLength={groupLimits.note}
        {...textProps(form, 'note', '/note')}
      />
    </>
  );
}
