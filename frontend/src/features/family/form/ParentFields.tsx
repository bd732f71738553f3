import { useState } from 'react';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { groupLanguages } from '../../group/words';
import { genders, roles } from '../words';
import { parentLimits, type ParentValues } from './parent';

type TextKey = Exclude<keyof ParentValues, 'protectedIdentity'>;

/** A parent in a form: alone, or one of several. */
export interface ParentForm {
  values: ParentValues;
  /** What a field of the parent needs, beside its label. */
  text: <K extends TextKey>(
    key: K,
  ) => {
    pointer: string;
    value: ParentValues[K];
    error: string | undefined;
    onValue: (value: ParentValues[K]) => void;
    onLeave: () => void;
  };
  setProtected: (isProtected: boolean) => void;
}

/** What one asks a parent first; the rest is folded away until it is needed. */
export function ParentFields({ form }: { form: ParentForm }) {
  return (
    <>
      <Names form={form} />
      <Reach form={form} />
      <More form={form} />
    </>
  );
}

function Names({ form }: { form: ParentForm }) {
  const t = useT();
  return (
    <>
      <Select
        label={t('family.field.role')}
        choices={roles.map((value) => ({ value, text: t(`family.role.${value}`) }))}
        {...form.text('role')}
      />
      <div className="pair">
        <TextField label={t('family.field.firstName')} maxLength={parentLimits.name} {...form.text('firstName')} />
        <TextField label={t('family.field.familyName')} maxLength={parentLimits.name} {...form.text('familyName')} />
      </div>
    </>
  );
}

function Reach({ form }: { form: ParentForm }) {
  const t = useT();
  const { language } = useFormat();
  return (
    <>
      <p className="quiet">{t('family.field.reach.help')}</p>
      <div className="pair">
        <TextField
          label={t('family.field.email')}
          type="email"
          maxLength={parentLimits.email}
          {...form.text('email')}
        />
        <TextField
          label={t('family.field.mobile')}
          type="tel"
          maxLength={parentLimits.mobile}
          {...form.text('mobile')}
        />
      </div>
      <Select
        label={t('family.field.language')}
        choices={groupLanguages.map((code) => ({ value: code, text: language(code) }))}
        {...form.text('language')}
      />
    </>
  );
}

function isSaid({ gender, interpreter, accessNeeds, wishes, protectedIdentity }: ParentValues): boolean {
  return gender !== 'UNDISCLOSED' || Boolean(interpreter || accessNeeds || wishes) || protectedIdentity;
}

function More({ form }: { form: ParentForm }) {
  const t = useT();
  const [isOpen] = useState(isSaid(form.values));
  return (
    <details className="family-more" open={isOpen}>
      <summary>{t('family.field.more')}</summary>
      <div className="family-more-fields">
        <Spoken form={form} />
        <Needs form={form} />
        <Checkbox isSelected={form.values.protectedIdentity} onChange={form.setProtected}>
          {t('family.field.protected')}
          <small className="quiet family-under">{t('family.field.protected.help')}</small>
        </Checkbox>
      </div>
    </details>
  );
}

function Spoken({ form }: { form: ParentForm }) {
  const t = useT();
  const { language } = useFormat();
  return (
    <div className="pair">
      <Select
        optional
        label={t('family.field.interpreter')}
        empty={t('family.field.interpreter.none')}
        choices={groupLanguages.map((code) => ({ value: code, text: language(code) }))}
        {...form.text('interpreter')}
      />
      <Select
        label={t('family.field.gender')}
        choices={genders.map((value) => ({ value, text: t(`family.gender.${value}`) }))}
        {...form.text('gender')}
      />
    </div>
  );
}

function Needs({ form }: { form: ParentForm }) {
  const t = useT();
  return (
    <>
      <TextArea
        optional
        label={t('family.field.accessNeeds')}
        help={t('family.field.accessNeeds.help')}
        maxLength={parentLimits.words}
        {...form.text('accessNeeds')}
      />
      <TextArea optional label={t('family.field.wishes')} maxLength={parentLimits.words} {...form.text('wishes')} />
    </>
  );
}
