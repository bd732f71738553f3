import { api, takeVersioned } from '../../../api/client';
import type { CentreView } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { fits, limits, spacedPostalCode, typedNumber } from '../../../lib/rules';
import { TextField } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { at } from '../queries';
import { checks } from './check';
import { IdentifierRows, type Identifier } from './IdentifierRows';
import type { Section } from './section';

export type DetailsValues = {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  latitude: string;
  longitude: string;
  targetAge: CentreView['targetAge'];
  sizeClass: CentreView['sizeClass'];
  externalIdentifiers: Identifier[];
};

function typed(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

function read({ name, address, position, targetAge, sizeClass, externalIdentifiers }: CentreView): DetailsValues {
  return {
    name,
    street: address?.street ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    latitude: typed(position?.latitude),
    longitude: typed(position?.longitude),
    targetAge,
    sizeClass,
    externalIdentifiers,
  };
}

export function detailsBody({ name, street, postalCode, city, ...rest }: DetailsValues) {
  const latitude = typedNumber(rest.latitude);
  const longitude = typedNumber(rest.longitude);
  return {
    name: name.trim(),
    address: street || postalCode || city ? { street, postalCode: spacedPostalCode(postalCode), city } : null,
    position: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    targetAge: rest.targetAge,
    sizeClass: rest.sizeClass,
    externalIdentifiers: rest.externalIdentifiers,
  };
}

export function validateDetails(values: DetailsValues, t: T) {
  const check = checks(t);
  check.that(values.name.trim() !== '', '/name', 'fault.nameMissing');
  check.atMost(values.name, limits.name, '/name');
  checkAddress(values, check);
  checkPosition(values, check);
  values.externalIdentifiers.forEach(({ system, value }, index) => {
    const pointer = `/externalIdentifiers/${index}`;
    check.that(fits('system', system), `${pointer}/system`, 'fault.system');
    check.that(value.trim() !== '', `${pointer}/value`, 'fault.valueMissing');
    check.that(system !== 'hsa' || fits('hsa', value), `${pointer}/value`, 'fault.hsa');
  });
  return check.faults;
}

function checkAddress({ street, postalCode, city }: DetailsValues, check: ReturnType<typeof checks>) {
  if (!street && !postalCode && !city) return;
  check.that(street.trim() !== '', '/address/street', 'fault.streetMissing');
  check.that(fits('postalCode', spacedPostalCode(postalCode)), '/address/postalCode', 'fault.postalCode');
  check.that(city.trim() !== '', '/address/city', 'fault.cityMissing');
  check.atMost(street, limits.street, '/address/street');
  check.atMost(city, limits.city, '/address/city');
}

function checkPosition({ latitude, longitude }: DetailsValues, check: ReturnType<typeof checks>) {
  if (!latitude && !longitude) return;
  const within = (text: string, most: number) => Math.abs(typedNumber(text) ?? Infinity) <= most;
  check.that(within(latitude, 90), '/position/latitude', 'fault.latitude');
  check.that(within(longitude, 180), '/position/longitude', 'fault.longitude');
}

export function DetailsFields({ form }: { form: Form<DetailsValues> }) {
  const t = useT();
  return (
    <>
      <TextField label={t('details.name')} {...textProps(form, 'name', '/name')} />
      <TextField label={t('details.street')} optional {...textProps(form, 'street', '/address/street')} />
      <div className="pair">
        <TextField
          label={t('details.postalCode')}
          inputMode="numeric"
          optional
          {...textProps(form, 'postalCode', '/address/postalCode')}
        />
        <TextField label={t('details.city')} optional {...textProps(form, 'city', '/address/city')} />
      </div>
      <PositionFields form={form} />
      <SizeFields form={form} />
      <IdentifierRows form={form} />
    </>
  );
}

function PositionFields({ form }: { form: Form<DetailsValues> }) {
  const t = useT();
  return (
    <div className="pair">
      <TextField
        label={t('details.latitude')}
        help={t('details.latitudeHelp')}
        inputMode="decimal"
        optional
        {...textProps(form, 'latitude', '/position/latitude')}
      />
      <TextField
        label={t('details.longitude')}
        help={t('details.longitudeHelp')}
        inputMode="decimal"
        optional
        {...textProps(form, 'longitude', '/position/longitude')}
      />
    </div>
  );
}

function SizeFields({ form }: { form: Form<DetailsValues> }) {
  const t = useT();
  const ages = (['UP_TO_SIX', 'UP_TO_EIGHTEEN'] as const).map((value) => ({ value, text: t(`targetAge.${value}`) }));
  const sizes = (['SMALL', 'LARGE'] as const).map((value) => ({ value, text: t(`sizeClass.${value}`) }));
  return (
    <div className="pair">
      <RadioList
        across
        label={t('details.targetAge')}
        value={form.values.targetAge}
        choices={ages}
        onChange={(value) => form.set('targetAge', value)}
      />
      <RadioList
        across
        label={t('details.sizeClass')}
        value={form.values.sizeClass}
        choices={sizes}
        onChange={(value) => form.set('sizeClass', value)}
      />
    </div>
  );
}

export const details: Section<DetailsValues> = {
  name: 'details',
  permission: 'EDIT_CENTRE',
  read,
  write: (onto, values) => takeVersioned(api.PATCH('/centres/{id}', { ...at(onto), body: detailsBody(values) })),
  validate: validateDetails,
  labels: {
    name: 'details.name',
    street: 'details.street',
    postalCode: 'details.postalCode',
    city: 'details.city',
    latitude: 'details.latitude',
    longitude: 'details.longitude',
    targetAge: 'details.targetAge',
    sizeClass: 'details.sizeClass',
    externalIdentifiers: 'details.identifiers',
  },
  show: (field, values, { t }) => {
    if (field === 'targetAge') return t(`targetAge.${values.targetAge}`);
    if (field === 'sizeClass') return t(`sizeClass.${values.sizeClass}`);
    if (field !== 'externalIdentifiers') return values[field];
    return values.externalIdentifiers.map(({ system, value }) => `${system}: ${value}`).join('\n');
  },
  Fields: DetailsFields,
};
