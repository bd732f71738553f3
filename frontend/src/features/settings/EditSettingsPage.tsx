import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, notFound, useNavigate } from '@tanstack/react-router';
import { indicatorsKey } from '../../api/indicators';
import { tell } from '../../api/problems';
import { regionQuery, regionsQuery } from '../../api/reference';
import type { RegionSettings } from '../../api/schema';
import { EditForm } from '../../edit/EditForm';
import { useEdit } from '../../edit/useEdit';
import { useTellSaved } from '../../edit/useTellSaved';
import type { MessageKey } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { textProps, type Form } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { fetchSettings, settingsKey, settingsQuery, type VersionedSettings } from './queries';
import { sectionNamed, validate, type Field, type Section, type SettingsValues } from './sections';
import { useLabels, useShow } from './useShow';

const route = getRouteApi('/signed-in/settings/$region/$section');

interface Props {
  section: Section;
  settings: VersionedSettings;
}

export function EditSettingsPage() {
  const t = useT();
  const { region, section: name } = route.useParams();
  const section = sectionNamed(name);
  const { data, error } = useQuery(settingsQuery(region));
  if (!section) throw notFound();
  if (data) return <EditSection section={section} settings={data} />;
  if (!error) return <div className="wrap" aria-busy="true" />;
  const { title, detail } = tell(error, t);
  return (
    <div className="wrap">
      <EmptyState isWholePage title={title} sentence={detail} />
    </div>
  );
}

function EditSection({ section, settings }: Props) {
  const t = useT();
  const title = t(`settings.section.${section.name}`);
  usePageTitle(`${title}, ${settings.data.region.name}`);
  const mayEdit = settings.data.permittedActions.includes(section.permission);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/settings" search={{ region: settings.data.region.code }}>
            <Icon name="previous" />
            {t('settings.title')}, {settings.data.region.name}
          </Link>
          <h1>{title}</h1>
        </div>
      </div>
      {mayEdit ? (
        <OpenForm section={section} settings={settings} />
      ) : (
        <EmptyState title={t('settings.denied')} sentence={t(`settings.denied.${section.permission}`)} />
      )}
    </div>
  );
}

/** Puts saved settings where the pages look for them; the words stand with the region as well, the targets with figures. */
function useRemember(region: string) {
  const queries = useQueryClient();
  return (saved: VersionedSettings) => {
    queries.setQueryData(settingsKey(region), saved);
    void queries.invalidateQueries({ queryKey: regionsQuery.queryKey });
    void queries.invalidateQueries({ queryKey: regionQuery(region).queryKey });
    void queries.invalidateQueries({ queryKey: indicatorsKey });
  };
}

function useSettingsEdit({ section, settings }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const region = settings.data.region.code;
  const remember = useRemember(region);
  const tellSaved = useTellSaved({ read: section.read, write: section.write, remember });
  const leave = () => void navigate({ to: '/settings', search: { region } });
  return useEdit<RegionSettings, SettingsValues>({
    opened: settings,
    read: section.read,
    write: section.write,
    fetch: () => fetchSettings(region),
    validate: (values) => validate(section, values, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

function OpenForm({ section, settings }: Props) {
  const t = useT();
  const edit = useSettingsEdit({ section, settings });
  const labels = useLabels(section);
  const cancel = (
    <Link className={buttonClass('ghost')} to="/settings" search={{ region: settings.data.region.code }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={labels} show={useShow(section)} cancel={cancel}>
      <p className="section-lead">{t(`settings.lead.${section.name}`)}</p>
      {section.fields.map((field) => (
        <OneField key={field.name} field={field} label={labels[field.name] ?? ''} form={edit.form} />
      ))}
    </EditForm>
  );
}

const inputModes = { text: undefined, number: 'numeric', percent: 'decimal', date: undefined } as const;

function OneField({ field, label, form }: { field: Field; label: string; form: Form<SettingsValues> }) {
  const t = useT();
  const { value = '', ...props } = textProps(form, field.name, field.pointer);
  const told = { label, optional: field.isOptional ?? false };
  if (field.kind === 'date') return <DateField {...told} value={value} {...props} />;
  return (
    <TextField
      {...told}
      help={field.hasHelp ? t(`settings.help.${field.name}` as MessageKey) : undefined}
      inputMode={inputModes[field.kind]}
      maxLength={field.kind === 'text' ? field.most : 6}
      value={value}
      {...props}
    />
  );
}
