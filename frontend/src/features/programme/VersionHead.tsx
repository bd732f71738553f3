import { getRouteApi, Link } from '@tanstack/react-router';
import type { LocalText, ProgrammeVersion, ProgrammeVersionSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Mark } from '../../ui/Mark';
import { LanguageChoice } from '../../content/LanguageChoice';
import { InSwedish, Said } from '../../content/Said';

const route = getRouteApi('/signed-in/programme');

/** Which programme and version is shown, and the choice of another version and language. */
export function VersionHead({ version, versions }: { version: ProgrammeVersion; versions: ProgrammeVersionSummary[] }) {
  const { programme, edition, guides } = version;
  return (
    <div className="wrap">
      <div className="head programme-head">
        <div>
          <h1>
            <Said text={programme.name} /> {edition.name}
          </h1>
          <p className="lead">
            <Said text={programme.description} />
          </p>
          <p className="programme-marks">
            <State version={version} />
            <InSwedish texts={guides.map(({ title }) => title)} />
          </p>
        </div>
        <Acts {...{ version, versions }} />
      </div>
      <About summary={edition.summary} />
    </div>
  );
}

function Acts({ version, versions }: { version: ProgrammeVersion; versions: ProgrammeVersionSummary[] }) {
  const t = useT();
  const { programme, guides } = version;
  return (
    <div className="acts">
      <OtherVersions current={version.id} versions={versions} />
      {version.permittedActions.includes('EDIT_PROGRAMME') && (
        <Link className={buttonClass()} to="/programme/versions">
          {t('programme.versions')}
        </Link>
      )}
      <LanguageChoice label={t('programme.language')} texts={[programme.name, ...guides.map(({ title }) => title)]} />
    </div>
  );
}

function About({ summary }: { summary: LocalText }) {
  const t = useT();
  return (
    <details className="programme-about">
      <summary>{t('programme.about')}</summary>
      <p>
        <Said text={summary} />
      </p>
    </details>
  );
}

function State({ version: { status, publishedOn } }: { version: ProgrammeVersion }) {
  const t = useT();
  const { date } = useFormat();
  const day = publishedOn ? date(publishedOn) : '';
  return status === 'PUBLISHED' ? (
    <Mark tone="go" icon="check">
      {t('programme.status.PUBLISHED', { day })}
    </Mark>
  ) : (
    <Mark tone="day">{t(`programme.status.${status}`)}</Mark>
  );
}

function OtherVersions({ current, versions }: { current: string; versions: ProgrammeVersionSummary[] }) {
  const t = useT();
  const navigate = route.useNavigate();
  if (versions.length < 2) return null;
  return (
    <label className="language-choice">
      <span>{t('programme.version')}</span>
      <select
        className="in"
        value={current}
        onChange={({ target }) => void navigate({ search: (before) => ({ ...before, version: target.value }) })}
      >
        {versions.map(({ id, programmeName, name, status }) => (
          <option key={id} value={id}>
            {programmeName} {name}, {t(`programme.state.${status}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
