import { api, takeVersioned } from '../../../api/client';
import type { CentreService, CentreView } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { limits } from '../../../lib/rules';
import { today } from '../../../lib/dates';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Field';
import { rowProps, type Form } from '../../../ui/useForm';
import { at } from '../queries';
import { services as allServices } from '../words';
import { checks, orNull } from './check';
import { RowEdit, RowList } from './RowList';
import type { Section, Speaking } from './section';

type ServiceRow = Omit<CentreService, 'to'> & { to: string };
export type ServicesValues = { services: ServiceRow[] };

const principals = ['REGION', 'MUNICIPALITY'] as const;
const usualPrincipal: Record<CentreService['service'], CentreService['principal']> = {
  MATERNITY_CARE: 'REGION',
  CHILD_HEALTH_CARE: 'REGION',
  OPEN_PRESCHOOL: 'MUNICIPALITY',
  SOCIAL_SERVICES: 'MUNICIPALITY',
};

function read(centre: CentreView): ServicesValues {
  return { services: centre.services.map((row) => ({ ...row, to: row.to ?? '' })) };
}

/** The row that a new one begins as: the first service that is not there yet. */
function nextRow(rows: ServiceRow[]): ServiceRow {
  const service = allServices.find((each) => !rows.some((row) => row.service === each)) ?? 'MATERNITY_CARE';
  return { service, principal: usualPrincipal[service], from: today(), to: '', samePremises: true };
}

function validate({ services }: ServicesValues, t: T) {
  const check = checks(t);
  services.forEach(({ from, to }, index) => {
    const pointer = `/services/${index}`;
    check.aDate(from, `${pointer}/from`);
    check.maybeADate(to, `${pointer}/to`);
    check.notBefore(to, from, `${pointer}/to`);
  });
  return check.faults;
}

function ServicesFields({ form }: { form: Form<ServicesValues> }) {
  const t = useT();
  const rows = form.values.services;
  const set = (changed: ServiceRow[]) => form.set('services', changed, '/services');
  return (
    <RowList
      legend={t('section.services')}
      help={t('services.help')}
      add={t('services.add')}
      onAdd={rows.length < limits.services ? () => set([...rows, nextRow(rows)]) : undefined}
    >
      {rows.map((row, index) => (
        <RowEdit
          key={index}
          title={t(`service.${row.service}`)}
          onRemove={() => set(rows.filter((_, other) => other !== index))}
        >
          <ServiceFields {...{ form, row, index }} />
        </RowEdit>
      ))}
    </RowList>
  );
}

function ServiceFields({ form, row, index }: { form: Form<ServicesValues>; row: ServiceRow; index: number }) {
  const t = useT();
  const list = { field: 'services' as const, rows: form.values.services, index };
  const premises = rowProps(form, list, 'samePremises');
  return (
    <>
      <div className="pair">
        <Select
          label={t('services.service')}
          value={row.service}
          choices={allServices.map((value) => ({ value, text: t(`service.${value}`) }))}
          {...rowProps(form, list, 'service')}
        />
        <Select
          label={t('services.principal')}
          value={row.principal}
          choices={principals.map((value) => ({ value, text: t(`principal.${value}`) }))}
          {...rowProps(form, list, 'principal')}
        />
        <DateField label={t('period.from')} value={row.from} {...rowProps(form, list, 'from')} />
        <DateField label={t('period.to')} optional value={row.to} {...rowProps(form, list, 'to')} />
      </div>
      <Checkbox isSelected={row.samePremises} onChange={premises.onValue}>
        {t('services.samePremises')}
      </Checkbox>
    </>
  );
}

function show({ services }: ServicesValues, { t, date }: Speaking): string {
  const period = ({ from, to }: ServiceRow) =>
    to ? t('period.between', { from: date(from), to: date(to) }) : t('period.since', { from: date(from) });
  return services
    .map((row) =>
      [
        t(`service.${row.service}`),
        t(`principal.${row.principal}`),
        t(row.samePremises ? 'services.same' : 'services.other'),
        period(row),
      ].join(', '),
    )
    .join('\n');
}

export const services: Section<ServicesValues> = {
  name: 'services',
  permission: 'EDIT_CENTRE',
  read,
  write: (onto, values) => {
    const body = { services: values.services.map((row) => ({ ...row, to: orNull(row.to) })) };
    return takeVersioned(api.PUT('/centres/{id}/services', { ...at(onto), body }));
  },
  validate,
  labels: { services: 'section.services' },
  show: (_field, values, speaking) => show(values, speaking),
  Fields: ServicesFields,
};
