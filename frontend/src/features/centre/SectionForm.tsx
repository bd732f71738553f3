import { Link, useNavigate } from '@tanstack/react-router';
import type { CentreView } from '../../api/schema';
import { EditForm } from '../../edit/EditForm';
import { useEdit } from '../../edit/useEdit';
import { useTellSaved } from '../../edit/useTellSaved';
import type { MessageKey } from '../../i18n/catalogs';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Values } from '../../lib/threeWay';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { usePageTitle } from '../../ui/usePageTitle';
import { useDenied } from './permissions';
import { fetchCentre, type VersionedCentre } from './queries';
import type { Section } from './sections/section';
import { useRemember } from './useRemember';

interface Props<V extends Values> {
  section: Section<V>;
  centre: VersionedCentre;
}

export function SectionForm<V extends Values>({ section, centre }: Props<V>) {
  const t = useT();
  const title = t(`section.${section.name}`);
  const denied = useDenied(centre.data)(section.permission);
  usePageTitle(`${title}, ${centre.data.name}`);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <BackToCentre centre={centre.data} />
          <h1>{title}</h1>
        </div>
      </div>
      {denied ? <EmptyState title={t('denied.title')} sentence={denied} /> : <OpenForm {...{ section, centre }} />}
    </div>
  );
}

function BackToCentre({ centre }: { centre: CentreView }) {
  return (
    <Link className="crumb" to="/centres/$centreId" params={{ centreId: centre.id }}>
      <Icon name="previous" />
      {centre.name}
    </Link>
  );
}

function useSectionEdit<V extends Values>({ section, centre }: Props<V>) {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember();
  const tellSaved = useTellSaved({ ...section, remember });
  const leave = () => void navigate({ to: '/centres/$centreId', params: { centreId: centre.data.id } });
  return useEdit({
    ...section,
    opened: centre,
    fetch: () => fetchCentre(centre.data.id),
    validate: (values: V) => section.validate(values, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

function useLabels<V extends Values>({ labels }: Section<V>): Record<keyof V & string, string> {
  const t = useT();
  const named = Object.entries<MessageKey>(labels).map(([field, key]) => [field, t(key)]);
  return Object.fromEntries(named) as Record<keyof V & string, string>;
}

function OpenForm<V extends Values>({ section, centre }: Props<V>) {
  const t = useT();
  const { date, language } = useFormat();
  const edit = useSectionEdit({ section, centre });
  const cancel = (
    <Link className={buttonClass('ghost')} to="/centres/$centreId" params={{ centreId: centre.data.id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm
      edit={edit}
      labels={useLabels(section)}
      show={(field, values) => section.show(field, values, { t, date, language })}
      cancel={cancel}
    >
      <section.Fields form={edit.form} />
    </EditForm>
  );
}
