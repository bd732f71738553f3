import type { AgePoint } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { FieldError, Select } from '../../../ui/Field';
import { ageUnits } from '../codes';
import { AgeAxis } from './AgeAxis';
import { useEditing } from './editing';
import { Section } from './Section';
import { TypedField, wholeNumber } from './TypedField';

const usual = {
  from: { unit: 'WEEK_AFTER_BIRTH', value: 4 },
  to: { unit: 'WEEK_AFTER_BIRTH', value: 12 },
  unconfirmed: true,
} as const;

/** Between which ages the session suits, with its place along the child's age. */
export function AgeFields() {
  const t = useT();
  const { values, faults, change } = useEditing();
  const { ageWindow } = values;
  if (!ageWindow) {
    return (
      <Section id="ages" title={t('editor.section.ages')} help={t('editor.noAges')}>
        <div>
          <Button onPress={() => change({ ageWindow: usual })}>{t('editor.setAges')}</Button>
        </div>
      </Section>
    );
  }
  const set = (part: Partial<typeof ageWindow>) => change({ ageWindow: { ...ageWindow, ...part } });
  return (
    <Section id="ages" title={t('editor.section.ages')}>
      <AgeAxis window={ageWindow} />
      <Point name="from" point={ageWindow.from} onPoint={(from) => set({ from })} />
      <Point name="to" point={ageWindow.to} onPoint={(to) => set({ to })} />
      <span id="/content/ageWindow" tabIndex={-1}>
        <FieldError pointer="/content/ageWindow" error={faults['/content/ageWindow']} />
      </span>
      <Checkbox isSelected={ageWindow.unconfirmed ?? false} onChange={(unconfirmed) => set({ unconfirmed })}>
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
  const at = `/content/ageWindow/${name}`;
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
