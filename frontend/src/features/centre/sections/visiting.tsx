import { api, takeVersioned } from '../../../api/client';
import type { CentreView } from '../../../api/schema';
import { spokenLanguage } from '../../../i18n/language';
import { useFormat, useT, type T } from '../../../i18n/LanguageProvider';
import { formatTime } from '../../../lib/dates';
import { fits, isSecureAddress, limits, typedTime } from '../../../lib/rules';
import { Checkbox } from '../../../ui/Checkbox';
import { TextArea, TextField } from '../../../ui/Field';
import { textProps, type Form } from '../../../ui/useForm';
import { at } from '../queries';
import { spokenLanguages } from '../words';
import { checks, orNull } from './check';
import { HoursRows } from './HoursRows';
import type { Section, Speaking } from './section';

export type VisitingValues = {
  function: string;
  phone: string;
  email: string;
  website: string;
  openingHours: CentreView['openingHours'];
  openingHoursNote: string;
  languages: string[];
};

function read({ contact, openingHours, openingHoursNote, languages }: CentreView): VisitingValues {
  return {
    function: contact?.function ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    website: contact?.website ?? '',
    openingHours: openingHours.map((hours) => ({
      weekday: hours.weekday,
      opens: formatTime(hours.opens, spokenLanguage()),
      closes: formatTime(hours.closes, spokenLanguage()),
    })),
    openingHoursNote: openingHoursNote ?? '',
    languages,
  };
}

function hasContact(values: VisitingValues): boolean {
  return [values.function, values.phone, values.email, values.website].some((text) => text.trim() !== '');
}

function body(values: VisitingValues) {
  return {
    contact: hasContact(values)
      ? {
          function: values.function.trim(),
          phone: orNull(values.phone),
          email: orNull(values.email),
          website: orNull(values.website),
        }
      : null,
    openingHours: values.openingHours.map(({ weekday, opens, closes }) => ({
      weekday,
      opens: typedTime(opens) ?? opens,
      closes: typedTime(closes) ?? closes,
    })),
    openingHoursNote: orNull(values.openingHoursNote),
    languages: values.languages,
  };
}

function validate(values: VisitingValues, t: T) {
  const check = checks(t);
  const { phone, email, website } = values;
  check.that(!hasContact(values) || values.function.trim() !== '', '/contact/function', 'fault.functionMissing');
  check.atMost(values.function, limits.function, '/contact/function');
  check.that(phone === '' || fits('phone', phone.trim()), '/contact/phone', 'fault.phone');
  check.that(email === '' || fits('email', email.trim()), '/contact/email', 'fault.email');
  check.that(website === '' || isSecureAddress(website.trim()), '/contact/website', 'fault.website');
  check.atMost(values.openingHoursNote, limits.note, '/openingHoursNote');
  values.openingHours.forEach(({ opens, closes }, index) => {
    const [from, to] = [typedTime(opens), typedTime(closes)];
    check.that(from !== undefined, `/openingHours/${index}/opens`, 'fault.time');
    check.that(to !== undefined, `/openingHours/${index}/closes`, 'fault.time');
    check.that(!from || !to || to > from, `/openingHours/${index}/closes`, 'fault.closesBeforeOpens');
  });
  return check.faults;
}

function VisitingFields({ form }: { form: Form<VisitingValues> }) {
  const t = useT();
  return (
    <>
      <ContactFields form={form} />
      <HoursRows form={form} />
      <TextArea
        label={t('visiting.note')}
        help={t('visiting.noteHelp')}
        optional
        {...textProps(form, 'openingHoursNote', '/openingHoursNote')}
      />
      <LanguageChecks form={form} />
    </>
  );
}

function ContactFields({ form }: { form: Form<VisitingValues> }) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('visiting.function')}
        help={t('visiting.functionHelp')}
        {...textProps(form, 'function', '/contact/function')}
      />
      <div className="pair">
        <TextField type="tel" label={t('contact.phone')} optional {...textProps(form, 'phone', '/contact/phone')} />
        <TextField type="email" label={t('contact.email')} optional {...textProps(form, 'email', '/contact/email')} />
      </div>
      <TextField
        type="url"
        label={t('contact.website')}
        help={t('visiting.websiteHelp')}
        optional
        {...textProps(form, 'website', '/contact/website')}
      />
    </>
  );
}

function LanguageChecks({ form }: { form: Form<VisitingValues> }) {
  const t = useT();
  const { language } = useFormat();
  const chosen = form.values.languages;
  const choices = [...new Set([...spokenLanguages, ...chosen])];
  const toggle = (code: string, isChosen: boolean) =>
    form.set('languages', isChosen ? [...chosen, code] : chosen.filter((other) => other !== code), '/languages');
  return (
    <fieldset className="fieldset" id="/languages">
      <legend>{t('visiting.languages')}</legend>
      <div className="checks">
        {choices.map((code) => (
          <Checkbox key={code} isSelected={chosen.includes(code)} onChange={(isChosen) => toggle(code, isChosen)}>
            {language(code)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

function showHours({ openingHours }: VisitingValues, { t }: Speaking): string {
  return openingHours.map(({ weekday, opens, closes }) => `${t(`weekday.${weekday}`)} ${opens}–${closes}`).join('\n');
}

export const visiting: Section<VisitingValues> = {
  name: 'visiting',
  permission: 'EDIT_VISITING_DETAILS',
  read,
  write: (onto, values) =>
    takeVersioned(api.PUT('/centres/{id}/visiting-details', { ...at(onto), body: body(values) })),
  validate,
  labels: {
    function: 'visiting.function',
    phone: 'contact.phone',
    email: 'contact.email',
    website: 'contact.website',
    openingHours: 'hours.title',
    openingHoursNote: 'visiting.note',
    languages: 'languages.title',
  },
  show: (field, values, speaking) => {
    if (field === 'openingHours') return showHours(values, speaking);
    return field === 'languages' ? values.languages.map(speaking.language).join('\n') : values[field];
  },
  Fields: VisitingFields,
};
