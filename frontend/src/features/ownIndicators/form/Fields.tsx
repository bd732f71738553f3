import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { longestCode } from '../code';
import { withName } from '../filling';
import { directions, words, type IndicatorValues } from '../values';
import { fill } from './fill';
import { RatioFields } from './RatioFields';
import { WordsField } from './WordsField';

export interface FieldsProps {
  form: Form<IndicatorValues>;
  /** Its code never changes once it is there. */
  isNew?: boolean;
}

/** All that is said of an indicator once its kind is chosen. */
export function Fields({ form, isNew = false }: FieldsProps) {
  return (
    <>
      {form.values.kind === 'RATIO' && <RatioFields form={form} />}
      {words.map((field) => (
        <WordsField
          key={field}
          {...{ form, field }}
          language={swedish}
          onText={(text, pointer) =>
            fill(form, field === 'name' && isNew ? withName(form.values, text) : { [field]: text }, pointer)
          }
        />
      ))}
      {isNew && <CodeField form={form} />}
      <Direction form={form} />
      <TargetFields form={form} />
      <InEnglish form={form} />
    </>
  );
}

function CodeField({ form }: FieldsProps) {
  const t = useT();
  return (
    <TextField
      label={t('own.field.code')}
      help={t('own.help.code')}
      maxLength={longestCode}
      {...textProps(form, 'code', '/code')}
    />
  );
}

function Direction({ form }: FieldsProps) {
  const t = useT();
  return (
    <RadioList
      across
      label={t('own.field.direction')}
      value={form.values.direction}
      choices={directions.map((value) => ({ value, text: t(`own.direction.${value}`) }))}
      onChange={(direction) => form.set('direction', direction)}
    />
  );
}

function TargetFields({ form }: FieldsProps) {
  const t = useT();
  return (
    <div className="part" role="group" aria-labelledby="own-target">
      <div>
        <h2 id="own-target">{t('own.target')}</h2>
        <p className="muted">{t('own.target.lead')}</p>
      </div>
      <div className="pair">
        <TextField
          optional
          label={t('own.field.share')}
          inputMode="decimal"
          maxLength={5}
          {...textProps(form, 'share', '/target/share')}
        />
        <DateField optional label={t('own.field.by')} {...textProps(form, 'by', '/target/by')} />
      </div>
      <TextField
        optional
        label={t('own.field.yearly')}
        inputMode="decimal"
        maxLength={5}
        {...textProps(form, 'yearly', '/target/yearly')}
      />
    </div>
  );
}

/** The same for those who read in English; where nothing is written they read it in Swedish. */
function InEnglish({ form }: FieldsProps) {
  const t = useT();
  return (
    <div className="part" role="group" aria-labelledby="own-english">
      <div>
        <h2 id="own-english">{t('own.english')}</h2>
        <p className="muted">{t('own.english.lead')}</p>
      </div>
      {words.map((field) => (
        <WordsField
          key={field}
          {...{ form, field }}
          optional
          language="en"
          onText={(text, pointer) => form.set(field, text, pointer)}
        />
      ))}
    </div>
  );
}
