import { useQuery } from '@tanstack/react-query';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { perspectives } from '../../../content/perspectives';
import { EditForm } from '../../../edit/EditForm';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { tellsWho } from '../../../lib/telltale';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { TextArea, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { LeadersField, type Candidate } from '../fields/LeadersField';
import { useGroupEdit } from '../page/useGroupEdit';
import type { VersionedGroup } from '../queries';
import { candidatesQuery } from '../reference';
import { useLeaderNames } from '../says/leaderNames';
import { useProfession } from '../words';
import { BoxesField } from './BoxesField';
import { areHours, readReport, writeReport, type ReportValues } from './report';
import { useCards } from './useCards';

interface Props {
  group: VersionedGroup;
  session: GroupSession;
  onDone: () => void;
}

function useReport({ group, session, onDone }: Props) {
  const t = useT();
  const show = useToast();
  const read = ({ sessions }: ParentGroup) => readReport(sessions.find(({ id }) => id === session.id) ?? session);
  return useGroupEdit<ReportValues>({
    group,
    read,
    write: (onto, values) => writeReport(onto, session.id, values),
    validate: ({ note, hours }): Record<string, string> => ({
      ...(tellsWho(note) && { '/note': t('group.fault.note') }),
      ...(!areHours(hours) && { '/staffMinutes': t('group.fault.hours') }),
    }),
    onSaved: () => {
      show({ text: t('group.after.done') });
      onDone();
    },
    onClose: onDone,
  });
}

/** Those who may have been there: the group's and the session's leaders, and colleagues at one's own centre. */
function useThose(session: GroupSession): Candidate[] {
  const names = useLeaderNames();
  const profession = useProfession();
  const place = useWorkPlace();
  const mayRead = place?.permittedActions.includes('READ_STAFF') ?? false;
  const colleagues = useQuery({
    ...candidatesQuery(place?.centreId ?? ''),
    enabled: mayRead && place?.centreId !== undefined,
  });
  const planned = session.leaders.map(({ staffMember, profession: trade }) => ({
    id: staffMember,
    name: names.get(staffMember) ?? profession(trade),
    profession: trade,
  }));
  const group = [...names].map(([id, name]) => ({ id, name, profession: null }));
  const all = [...group, ...(colleagues.data ?? []), ...planned].toReversed();
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** After the session: who was there, what was talked of, and a line to the next time. */
export function ReportForm(props: Props) {
  const t = useT();
  const edit = useReport(props);
  const those = useThose(props.session);
  const cards = useCards(props.session.guide);
  const cancel = props.session.status === 'HELD' && (
    <Button look="ghost" onPress={props.onDone}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <EditForm
      edit={edit}
      labels={useLabels()}
      show={useShow(those, cards)}
      save={t('group.after.save')}
      cancel={cancel}
    >
      <LeadersField label={t('group.after.came')} candidates={those} {...textProps(edit.form, 'came', '/came')} />
      <Content form={edit.form} cards={cards} />
      <Line form={edit.form} />
    </EditForm>
  );
}

function useLabels(): Record<keyof ReportValues, string> {
  const t = useT();
  return {
    came: t('group.after.came'),
    cardsUsed: t('group.after.cards'),
    perspectives: t('group.after.perspectives'),
    note: t('group.after.note'),
    hours: t('group.after.hours'),
  };
}

function useShow(those: Candidate[], cards: { key: string; question: string }[]) {
  const t = useT();
  const { list } = useFormat();
  return (field: keyof ReportValues, values: ReportValues): string => {
    if (field === 'came') return list(values.came.map((id) => those.find((one) => one.id === id)?.name ?? ''));
    if (field === 'cardsUsed')
      return values.cardsUsed.map((key) => cards.find((card) => card.key === key)?.question ?? key).join('\n');
    if (field === 'perspectives') return list(values.perspectives.map((one) => t(`perspective.${one}`)));
    return values[field];
  };
}

function Content({ form, cards }: { form: Form<ReportValues>; cards: { key: string; question: string }[] }) {
  const t = useT();
  return (
    <>
      {cards.length > 0 && (
        <BoxesField
          pointer="/cardsUsed"
          label={t('group.after.cards')}
          choices={cards.map(({ key, question }) => ({ value: key, text: question }))}
          value={form.values.cardsUsed}
          onValue={(cardsUsed) => form.set('cardsUsed', cardsUsed, '/cardsUsed')}
        />
      )}
      <BoxesField
        pointer="/perspectives"
        label={t('group.after.perspectives')}
        choices={perspectives.map((value) => ({ value, text: t(`perspective.${value}`) }))}
        value={form.values.perspectives}
        onValue={(touched) => form.set('perspectives', touched, '/perspectives')}
      />
    </>
  );
}

function Line({ form }: { form: Form<ReportValues> }) {
  const t = useT();
  return (
    <>
      <Note>{t('group.after.note.warning')}</Note>
      <TextArea
        optional
        label={t('group.after.note')}
        help={t('group.after.note.help')}
        maxLength={1000}
        {...textProps(form, 'note', '/note')}
      />
      <TextField
        optional
        label={t('group.after.hours')}
        help={t('group.after.hours.help')}
        inputMode="decimal"
        {...textProps(form, 'hours', '/staffMinutes')}
      />
    </>
  );
}
