import type { ProgrammeVersion } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { formatTime, today } from '../../../lib/dates';
import { BareSelect, type Choice } from '../../../ui/Field';
import { SentenceForm } from '../../../ui/SentenceForm';
import type { Form } from '../../../ui/useForm';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { useMonths, weekdays } from '../words';
import { birthMonths, times, type Followed, type PlanValues } from './plan';

interface Props {
  form: Form<PlanValues>;
  version: ProgrammeVersion;
}

/** "Vi följer … med barn födda … till …, på … klockan …": all that dates are proposed by. */
export function PlanSentence({ form, version }: Props) {
  const t = useT();
  const names = ['part', 'from', 'to', 'weekday', 'time'];
  const text = t('plan.sentence', Object.fromEntries(names.map((name) => [name, `[${name}]`])));
  const blanks = {
    part: <PartBlank {...{ form, version }} />,
    from: <MonthBlank form={form} field="birthFrom" />,
    to: <MonthBlank form={form} field="birthTo" />,
    weekday: <WeekdayBlank form={form} />,
    time: <TimeBlank form={form} />,
  };
  return <SentenceForm label={t('plan.sentence.label')} text={text} blanks={blanks} />;
}

/** The same for a group that follows no programme. */
export function OwnSentence({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  const text = t('plan.ownSentence', { weekday: '[weekday]', time: '[time]' });
  const blanks = { weekday: <WeekdayBlank form={form} />, time: <TimeBlank form={form} /> };
  return <SentenceForm label={t('plan.sentence.label')} text={text} blanks={blanks} />;
}

interface BlankProps<V extends string> {
  pointer: string;
  label: string;
  value: V | '';
  choices: Choice<V>[];
  onValue: (value: V) => void;
}

function Blank<V extends string>({ pointer, label, ...select }: BlankProps<V>) {
  return <BareSelect id={pointer} className="say-select" aria-label={label} empty={label} {...select} />;
}

function PartBlank({ form, version }: Props) {
  const t = useT();
  const text = useText();
  const all = { value: 'ALL' as Followed, text: t('plan.wholeProgramme', { name: text(version.programme.name) }) };
  const parts = version.parts.map(({ key, name }) => ({
    value: key as Followed,
    text: t('plan.onePart', { name: text(name) }),
  }));
  return (
    <Blank
      pointer="/part"
      label={t('plan.blank.part')}
      value={form.values.part}
      choices={[all, ...parts]}
      onValue={(part) => form.set('part', part, '/part')}
    />
  );
}

function MonthBlank({ form, field }: { form: Form<PlanValues>; field: 'birthFrom' | 'birthTo' }) {
  const t = useT();
  const { month } = useMonths();
  const { part, birthFrom, birthTo } = form.values;
  const isFirst = field === 'birthFrom';
  const months = new Set([...birthMonths(part, today()), birthFrom, birthTo].filter(Boolean));
  const choices = [...months].toSorted().filter((value) => isFirst || value >= birthFrom);
  const choose = (value: string) => {
    form.set(field, value, '/birthWindow');
    if (isFirst && birthTo < value) form.set('birthTo', value, '/birthWindow');
  };
  return (
    <Blank
      pointer={isFirst ? '/birthWindow/from' : '/birthWindow/to'}
      label={t(isFirst ? 'plan.blank.from' : 'plan.blank.to')}
      value={form.values[field]}
      choices={choices.map((value) => ({ value, text: month(value) }))}
      onValue={choose}
    />
  );
}

function WeekdayBlank({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  return (
    <Blank
      pointer="/weekday"
      label={t('plan.blank.weekday')}
      value={form.values.weekday}
      choices={weekdays.map((value) => ({ value, text: t(`group.weekdays.${value}`) }))}
      onValue={(weekday) => form.set('weekday', weekday, '/weekday')}
    />
  );
}

function TimeBlank({ form }: { form: Form<PlanValues> }) {
  const { t, language } = useSpeech();
  return (
    <Blank
      pointer="/begins"
      label={t('plan.blank.time')}
      value={form.values.begins}
      choices={times.map((value) => ({ value, text: formatTime(value, language) }))}
      onValue={(begins) => form.set('begins', begins, '/begins')}
    />
  );
}
