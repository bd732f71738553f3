import { api, takeVersioned } from '../../../api/client';
import type { CentreView, Stage } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { limits } from '../../../lib/rules';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Field';
import { rowProps, type Form } from '../../../ui/useForm';
import { at } from '../queries';
import { stages } from '../words';
import { checks } from './check';
import { RowEdit, RowList } from './RowList';
import type { Section } from './section';

type Step = CentreView['rollOut']['steps'][number];
export type RollOutValues = { steps: Step[] };

const after: Record<Stage, Stage[]> = {
  NOT_STARTED: ['PREPARING'],
  PREPARING: ['PILOT', 'OFFERING'],
  PILOT: ['OFFERING'],
  OFFERING: ['PAUSED'],
  PAUSED: ['OFFERING'],
};

function nextStep(steps: Step[]): Step {
  const last = steps.at(-1);
  const stage = last ? (after[last.stage][0] ?? 'OFFERING') : 'PREPARING';
  return { stage, since: last && last.since >= today() ? '' : today() };
}

function validateRollOut({ steps }: RollOutValues, t: T) {
  const check = checks(t);
  steps.forEach(({ stage, since }, index) => {
    const pointer = `/steps/${index}`;
    const before = steps[index - 1];
    check.aDate(since, `${pointer}/since`);
    if (!before) return;
    check.that(since > before.since, `${pointer}/since`, 'fault.rising');
    check.that(after[before.stage].includes(stage), `${pointer}/stage`, 'fault.stageOrder', {
      before: t(`stage.${before.stage}`),
    });
  });
  return check.faults;
}

function RollOutFields({ form }: { form: Form<RollOutValues> }) {
  const t = useT();
  const rows = form.values.steps;
  const set = (changed: Step[]) => form.set('steps', changed, '/steps');
  return (
    <RowList
      legend={t('rollOut.steps')}
      help={t('rollOut.help')}
      add={t('rollOut.add')}
      onAdd={rows.length < limits.steps ? () => set([...rows, nextStep(rows)]) : undefined}
    >
      {rows.map((row, index) => (
        <RowEdit
          key={index}
          title={t('rollOut.step', { number: index + 1 })}
          onRemove={() => set(rows.filter((_, other) => other !== index))}
        >
          <StepFields {...{ form, row, index }} />
        </RowEdit>
      ))}
    </RowList>
  );
}

function StepFields({ form, row, index }: { form: Form<RollOutValues>; row: Step; index: number }) {
  const t = useT();
  const list = { field: 'steps' as const, rows: form.values.steps, index };
  return (
    <div className="pair">
      <Select
        label={t('rollOut.stage')}
        value={row.stage}
        choices={stages.map((value) => ({ value, text: t(`stage.${value}`) }))}
        {...rowProps(form, list, 'stage')}
      />
      <DateField label={t('period.from')} value={row.since} {...rowProps(form, list, 'since')} />
    </div>
  );
}

export const rollOut: Section<RollOutValues> = {
  name: 'roll-out',
  permission: 'EDIT_CENTRE',
  read: (centre) => ({ steps: centre.rollOut.steps }),
  write: (onto, values) => takeVersioned(api.PUT('/centres/{id}/roll-out', { ...at(onto), body: values })),
  validate: validateRollOut,
  labels: { steps: 'section.roll-out' },
  show: (_field, { steps }, { t, date }) =>
    steps.map(({ stage, since }) => `${t(`stage.${stage}`)}, ${date(since)}`).join('\n'),
  Fields: RollOutFields,
};
