import { useState } from 'react';
import { perspectives } from '../../content/perspectives';
import type { MessageKey } from '../../i18n/catalogs';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Checkbox } from '../../ui/Checkbox';
import { FieldError, Select, TextField } from '../../ui/Field';
import { RadioList } from '../../ui/RadioList';
import { textProps, type Form } from '../../ui/useForm';
import { AgeFields } from './AgeFields';
import { FileField } from './FileField';
import { kindNow, type MediumValues } from './medium';
import { WordsField } from './WordsField';
import { audiences, kinds, mediaLanguages, useThemes } from './words';

export interface FieldsProps {
  form: Form<MediumValues>;
  region: string;
  /** Where the picture lies that was saved before. */
  saved?: string | null;
}

/** First what it is, then what there is to say of it. */
export function MediumFields({ form, region, saved = null }: FieldsProps) {
  const t = useT();
  const [language, setLanguage] = useState('sv');
  const shared = { form, language };
  const kind = kindNow(form.values);
  const isHeard = kind === 'FILM' || kind === 'PODCAST';
  return (
    <>
      <Source {...{ form, region, saved }} />
      <WrittenIn {...{ form, language }} onLanguage={setLanguage} />
      {kind === 'PICTURE' && <WordsField field="altText" isLong help={t('toolbox.help.altText')} {...shared} />}
      <WordsField field="title" {...shared} />
      <WordsField field="description" isLong {...shared} />
      {isHeard && <WordsField field="captions" isLong help={t('toolbox.help.captions')} {...shared} />}
      {isHeard && <WordsField field="transcript" isLong optional help={t('toolbox.help.transcript')} {...shared} />}
      <Facts form={form} />
      <Picks form={form} region={region} />
      <AgeFields form={form} />
    </>
  );
}

function Source({ form, region, saved = null }: FieldsProps) {
  const t = useT();
  const { source, file } = form.values;
  const sources = (['file', 'address'] as const).map((value) => ({ value, text: t(`toolbox.source.${value}`) }));
  return (
    <>
      <RadioList
        across
        label={t('toolbox.source')}
        value={source}
        choices={sources}
        onChange={(value) => form.set('source', value)}
      />
      {source === 'address' ? (
        <Address form={form} />
      ) : (
        <FileField
          {...{ region, file, saved }}
          error={form.faultAt('/file')}
          onFile={(taken) => form.set('file', taken, '/file')}
        />
      )}
    </>
  );
}

function Address({ form }: { form: Form<MediumValues> }) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('toolbox.address')}
        help={t('toolbox.help.address')}
        type="url"
        maxLength={1000}
        {...textProps(form, 'address', '/address')}
      />
      <Select
        label={t('toolbox.kind')}
        empty={t('toolbox.choose')}
        choices={kinds.map((value) => ({ value, text: t(`toolbox.kind.${value}`) }))}
        {...textProps(form, 'kind', '/kind')}
      />
    </>
  );
}

interface WrittenInProps {
  form: Form<MediumValues>;
  language: string;
  onLanguage: (language: string) => void;
}

/** The same words in one language at a time; Swedish is always there. */
function WrittenIn({ form: { values }, language, onLanguage }: WrittenInProps) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const choices = [...new Set([...mediaLanguages, ...Object.keys(values.title)])].filter((code) => code !== 'swl');
  return (
    <Select
      pointer="written-in"
      label={t('toolbox.writtenIn')}
      help={t('toolbox.help.writtenIn')}
      value={language}
      choices={choices.map((value) => ({ value, text: nameOf(value) }))}
      onValue={onLanguage}
    />
  );
}

function Facts({ form }: { form: Form<MediumValues> }) {
  const t = useT();
  return (
    <>
      <div className="pair">
        <TextField label={t('toolbox.publisher')} maxLength={120} {...textProps(form, 'publisher', '/publisher')} />
        <TextField
          label={t('toolbox.licence')}
          help={t('toolbox.help.licence')}
          maxLength={200}
          {...textProps(form, 'licence', '/licence')}
        />
      </div>
      <LanguageAndLength form={form} />
    </>
  );
}

function LanguageAndLength({ form }: { form: Form<MediumValues> }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const spoken = new Set([...mediaLanguages, ...(form.values.language ? [form.values.language] : [])]);
  return (
    <div className="pair">
      <Select
        label={t('toolbox.language')}
        empty={t('toolbox.noLanguage')}
        choices={[...spoken].map((value) => ({ value, text: nameOf(value) }))}
        {...textProps(form, 'language', '/language')}
      />
      <TextField
        optional
        label={t('toolbox.length')}
        inputMode="numeric"
        maxLength={3}
        {...textProps(form, 'minutes', '/minutes')}
      />
    </div>
  );
}

function Picks({ form, region }: { form: Form<MediumValues>; region: string }) {
  const t = useT();
  const themes = useThemes(region);
  return (
    <>
      <Checks
        {...{ form }}
        field="audience"
        choices={audiences.map((value) => ({ value, text: t(`toolbox.audience.${value}`) }))}
      />
      <Checks
        {...{ form }}
        field="perspectives"
        choices={perspectives.map((value) => ({ value, text: t(`perspective.${value}`) }))}
      />
      {themes.length > 0 && (
        <Checks {...{ form }} field="themes" choices={themes.map(({ key, name }) => ({ value: key, text: name }))} />
      )}
    </>
  );
}

interface ChecksProps<F extends 'audience' | 'perspectives' | 'themes'> {
  form: Form<MediumValues>;
  field: F;
  choices: { value: MediumValues[F][number]; text: string }[];
}

function Checks<F extends 'audience' | 'perspectives' | 'themes'>({ form, field, choices }: ChecksProps<F>) {
  const t = useT();
  const pointer = `/${field}`;
  const chosen: readonly string[] = form.values[field];
  const pick = (value: string, isSelected: boolean) => {
    const picked = choices.map((one) => one.value).filter((one) => (one === value ? isSelected : chosen.includes(one)));
    form.set(field, picked as MediumValues[F], pointer);
  };
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend>{t(`toolbox.${field}` satisfies MessageKey)}</legend>
      <div className="checks">
        {choices.map(({ value, text }) => (
          <Checkbox key={value} isSelected={chosen.includes(value)} onChange={(isSelected) => pick(value, isSelected)}>
            {text}
          </Checkbox>
        ))}
      </div>
      <FieldError pointer={pointer} error={form.faultAt(pointer)} />
    </fieldset>
  );
}
