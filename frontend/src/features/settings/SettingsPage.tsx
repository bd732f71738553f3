import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import { tell } from '../../api/problems';
import { regionsQuery } from '../../api/reference';
import type { RegionSettings } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Select } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useLate } from '../../ui/useLate';
import { usePageTitle } from '../../ui/usePageTitle';
import { settingsQuery } from './queries';
import { sections, type Section } from './sections';
import { useLabels, useShow } from './useShow';

const route = getRouteApi('/signed-in/settings');

export function SettingsPage() {
  const t = useT();
  const place = useWorkPlace();
  const isEverywhere = place?.level === 'platform';
  const regions = useQuery({ ...regionsQuery, enabled: isEverywhere }).data;
  const chosen = route.useSearch().region ?? regions?.[0]?.code;
  const region = (isEverywhere ? chosen : place?.regionCode) ?? '';
  usePageTitle(t('settings.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('settings.title')}</h1>
          <p className="lead">{t('settings.lead')}</p>
        </div>
        {place?.permittedActions.includes('READ_MESSAGE_TEMPLATES') && (
          <Link className={buttonClass()} to="/letters/texts">
            <Icon name="mail" />
            {t('settings.letters')}
          </Link>
        )}
      </div>
      {isEverywhere && regions && <RegionChoice regions={regions} chosen={region} />}
      <Settings region={region} />
    </div>
  );
}

function RegionChoice({ regions, chosen }: { regions: { code: string; name: string }[]; chosen: string }) {
  const t = useT();
  const navigate = useNavigate({ from: '/settings' });
  return (
    <div className="form">
      <Select
        pointer="region"
        label={t('settings.region')}
        value={chosen}
        choices={regions.map(({ code, name }) => ({ value: code, text: name }))}
        onValue={(region) => void navigate({ search: (before) => ({ ...before, region }) })}
      />
    </div>
  );
}

function Settings({ region }: { region: string }) {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(settingsQuery(region));
  const isSlow = useLate(isPending, 2000);
  if (error && !data) {
    const { title, detail, reference, passing } = tell(error, t);
    if (!passing) return <EmptyState title={title} sentence={detail} />;
    return <ErrorState title={t('settings.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <p className="slow" role="status">
        {isSlow && t('settings.slow')}
      </p>
      {data && (
        <div className="two-columns">
          {sections.map((section) => (
            <Fragment key={section.name}>
              <Part section={section} settings={data.data} />
              {section.name === 'targets' && <OwnIndicators />}
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}

/** The way to what the region measures beside what every region does, for those who decide on it. */
function OwnIndicators() {
  const t = useT();
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_INDICATORS') ?? false;
  if (!mayEdit) return null;
  return (
    <section className="section" aria-labelledby="section-indicators">
      <div className="section-head">
        <h2 id="section-indicators">{t('settings.indicators')}</h2>
        <Link className={buttonClass('plain', 'small')} to="/settings/indicators">
          <Icon name="half" />
          {t('settings.indicators.open')}
        </Link>
      </div>
      <p className="section-lead muted">{t('settings.indicators.lead')}</p>
    </section>
  );
}

interface PartProps {
  section: Section;
  settings: RegionSettings;
}

function Part({ section, settings }: PartProps) {
  const t = useT();
  const heading = `section-${section.name}`;
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{t(`settings.section.${section.name}`)}</h2>
        <EditLink {...{ section, settings }} />
      </div>
      <p className="section-lead muted">{t(`settings.lead.${section.name}`)}</p>
      <Values {...{ section, settings }} />
    </section>
  );
}

function Values({ section, settings }: PartProps) {
  const labels = useLabels(section);
  const show = useShow(section);
  const values = section.read(settings);
  return (
    <dl className="fact-list">
      {section.fields
        .filter(({ name }) => values[name])
        .map(({ name }) => (
          <div key={name}>
            <dt>{labels[name]}</dt>
            <dd>{show(name, values)}</dd>
          </div>
        ))}
    </dl>
  );
}

function EditLink({ section, settings }: PartProps) {
  const t = useT();
  const text = (
    <>
      {t('settings.edit')}
      <span className="sr"> {t(`settings.section.${section.name}`)}</span>
    </>
  );
  if (!settings.permittedActions.includes(section.permission)) {
    return (
      <Button size="small" denied={t(`settings.denied.${section.permission}`)}>
        {text}
      </Button>
    );
  }
  return (
    <Link
      className={buttonClass('plain', 'small')}
      to="/settings/$region/$section"
      params={{ region: settings.region.code, section: section.name }}
    >
      <Icon name="edit" />
      {text}
    </Link>
  );
}
