import { useT } from '../../i18n/LanguageProvider';
import { FieldError, Select, TextField } from '../../ui/Field';
import type { Form } from '../../ui/useForm';
import type { MediumValues } from './medium';
import { ageUnits } from './words';

/** Between which ages it suits, when it is not for all. */
export function AgeFields({ form }: { form: Form<MediumValues> }) {
  const t = useT();
  const pointer = '/ageWindow';
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend>{t('toolbox.ages')}</legend>
      <p className="help">{t('toolbox.help.ages')}</p>
      <Age name="from" form={form} />
      <Age name="to" form={form} />
      <FieldError pointer={pointer} error={form.faultAt(pointer)} />
    </fieldset>
  );
}

function Age({ name, form }: { name: 'from' | 'to'; form: Form<MediumValues> }) {
  const t = useT();
  const { ages } = form.values;
  const at = `/ageWindow/${name}`;
  const set = (part: Partial<(typeof ages)['from']>) =>
    form.set('ages', { ...ages, [name]: { ...ages[name], ...part } }, '/ageWindow');
  return (
    <div className="pair">
      <TextField
        pointer={`${at}/value`}
        label={t(`toolbox.age.${name}`)}
        inputMode="numeric"
        maxLength={2}
        value={ages[name].value}
        error={form.faultAt(`${at}/value`)}
        onValue={(value) => set({ value })}
        onLeave={() => form.leave(`${at}/value`)}
      />
      <Select
        pointer={`${at}/unit`}
        label={t('toolbox.age.unit')}
        value={ages[name].unit}
        choices={ageUnits.map((value) => ({ value, text: t(`toolbox.ageUnit.${value}`) }))}
        onValue={(unit) => set({ unit })}
      />
    </div>
  );
}
