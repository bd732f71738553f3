import { api, takeVersioned } from '../../../api/client';
import type { CentreView } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { DateField } from '../../../ui/DateField';
import { textProps, type Form } from '../../../ui/useForm';
import { at } from '../queries';
import { checks, orNull } from './check';
import type { Section } from './section';

export type ParticipationValues = { from: string; to: string; agreed: string; review: string };

function read({ participation, agreement }: CentreView): ParticipationValues {
  return {
    from: participation?.from ?? '',
    to: participation?.to ?? '',
    agreed: agreement?.date ?? '',
    review: agreement?.reviewDate ?? '',
  };
}

function body({ from, to, agreed, review }: ParticipationValues) {
  return {
    participation: from ? { from, to: orNull(to) } : null,
    agreement: agreed ? { date: agreed, reviewDate: orNull(review) } : null,
  };
}

function validate({ from, to, agreed, review }: ParticipationValues, t: T) {
  const check = checks(t);
  check.that(from !== '' || to === '', '/participation/from', 'fault.dateMissing');
  check.maybeADate(from, '/participation/from');
  check.maybeADate(to, '/participation/to');
  check.notBefore(to, from, '/participation/to');
  check.that(agreed !== '' || review === '', '/agreement/date', 'fault.dateMissing');
  check.maybeADate(agreed, '/agreement/date');
  check.maybeADate(review, '/agreement/reviewDate');
  check.notBefore(review, agreed, '/agreement/reviewDate');
  return check.faults;
}

function ParticipationFields({ form }: { form: Form<ParticipationValues> }) {
  const t = useT();
  return (
    <>
      <fieldset className="fieldset">
        <legend>{t('participation.takesPart')}</legend>
        <p className="help">{t('participation.help')}</p>
        <div className="pair">
          <DateField label={t('period.from')} optional {...textProps(form, 'from', '/participation/from')} />
          <DateField label={t('period.to')} optional {...textProps(form, 'to', '/participation/to')} />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t('participation.agreementTitle')}</legend>
        <div className="pair">
          <DateField label={t('participation.agreement')} optional {...textProps(form, 'agreed', '/agreement/date')} />
          <DateField
            label={t('participation.review')}
            optional
            {...textProps(form, 'review', '/agreement/reviewDate')}
          />
        </div>
      </fieldset>
    </>
  );
}

export const participation: Section<ParticipationValues> = {
  name: 'participation',
  permission: 'EDIT_CENTRE',
  read,
  write: (onto, values) => takeVersioned(api.PUT('/centres/{id}/participation', { ...at(onto), body: body(values) })),
  validate,
  labels: {
    from: 'participation.from',
    to: 'participation.to',
    agreed: 'participation.agreement',
    review: 'participation.review',
  },
  show: (field, values, { date }) => (values[field] ? date(values[field]) : ''),
  Fields: ParticipationFields,
};
