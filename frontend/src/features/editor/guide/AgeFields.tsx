import type { AgePoint, AgeWindow } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { FieldError, Select } from '../../../ui/Field';
import { ageUnits } from '../codes';
import { AgeAxis } from './AgeAxis';
import { useEditing } from './editing';
import { Section } from '../../../edit/writing/Section';
import { TypedField, wholeNumber } from '../../../edit/writing/TypedField';

const usual = {
  from: { unit: 'WEEK_AFTER_BIRTH', value: 4 },
  to: { unit: 'WEEK_AFTER_BIRTH', value: 12 },
  unconfirmed: true,
} as const;

/** Between which ages the session suits, with its place along the child's age. */
export function AgeFields() {
  const t = useT();
  const { values, change } = useEditing();
  const { ageWindow } = values;
  if (ageWindow) return <Ages window={ageWindow} />;
  return (
    <Section id="ages" title={t('editor.section.ages')} help={t('editor.noAges')}>
      <div>
        <Button onPress={() => change({ ageWindow: usual })}>{t('editor.setAges')}</Button>
      </div>
    </Section>
  );
}

const pointer = '/content/ageWindow';

function Ages({ window: ages }: { window: AgeWindow }) {
  const t = useT();
  const { faults, change } = useEditing();
  const set = (part: Partial<AgeWindow>) => change({ ageWindow: { ...ages, ...part } });
  return (
    <Section id="ages" title={t('editor.section.ages')}>
      <AgeAxis window={ages} />
      <Point name="from" point={ages.from} onPoint={(from) => set({ from })} />
      <Point name="to" point={ages.to} onPoint={(to) => set({ to })} />
      <span id={pointer} tabIndex={-1}>
        <FieldError pointer={pointer} error={faults[pointer]} />
      </span>
      <Checkbox isSelected={ages.unconfirmed ?? false} onChange={(unconfirmed) => set({ unconfirmed })}>
        {t('editor.unconfirmed')}
      </Checkbox>
      <div>
        <Button look="ghost" onPress={() => change({ ageWindow: null })}>
          {t('editor.unsetAges')}
        </Button>
      </div>
    </Section>
  );
}

function Point({ name, point, onPoint }: { name: 'from' | 'to'; point: AgePoint; onPoint: (point: AgePoint) => void }) {
  const t = useT();
  const at = `${pointer}/${name}`;
  return (
    <div className="pair">
      <TypedField
        {...wholeNumber}
        pointer={`${at}/value`}
        label={t(`editor.age.${name}`)}
        inputMode="numeric"
        value={point.value}
        onValue={(value) => onPoint({ ...point, value })}
      />
      <Select
        pointer={`${at}/unit`}
        label={t('editor.age.unit')}
        value={point.unit}
        choices={ageUnits.map((value) => ({ value, text: t(`editor.ageUnit.${value}`) }))}
        onValue={(unit) => onPoint({ ...point, unit })}
      />
    </div>
  );
}
