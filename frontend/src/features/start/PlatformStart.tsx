import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, take } from '../../api/client';
import { tell } from '../../api/problems';
import { regionsQuery } from '../../api/reference';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { Note } from '../../ui/Note';

/** How the system does, for the one who runs it; nothing of what the municipalities keep in it. */
export function PlatformStart() {
  const t = useT();
  return (
    <>
      <div className="horizon">
        <div className="wrap">
          <h1>{t('start.platform.title')}</h1>
          <p>{t('start.platform.sentence')}</p>
        </div>
      </div>
      <div className="wrap">
        <div className="start-parts">
          <JobsInBrief />
          <Regions />
        </div>
      </div>
    </>
  );
}

async function failingJobs(): Promise<number> {
  return (await take(api.GET('/jobs'))).items.filter(({ failures }) => failures > 0).length;
}

function JobsInBrief() {
  const t = useT();
  const { data: failing, error, refetch } = useQuery({ queryKey: ['jobs', 'failing'], queryFn: failingJobs });
  return (
    <section className="section first" aria-labelledby="jobs">
      <h2 id="jobs">{t('start.platform.jobs')}</h2>
      {error && <ErrorState {...tell(error, t)} title={t('start.platform.failed')} onRetry={() => void refetch()} />}
      {failing === 0 && <Note tone="go">{t('start.platform.fine')}</Note>}
      {failing !== undefined && failing > 0 && (
        <Note tone="warn">{t('start.platform.failing', { count: failing })}</Note>
      )}
      <p className="more">
        <Link to="/jobs">{t('start.platform.toJobs')}</Link>
      </p>
    </section>
  );
}

function Regions() {
  const t = useT();
  const regions = useQuery(regionsQuery).data ?? [];
  return (
    <section className="section first" aria-labelledby="regions">
      <h2 id="regions">{t('start.platform.regions')}</h2>
      <ul className="rows">
        {regions.map(({ code, name, countyName }) => (
          <li key={code}>
            <div>
              <b>{name}</b>
              <p className="muted small">{countyName}</p>
            </div>
            <Link className={buttonClass('plain', 'small')} to="/settings" search={{ region: code }}>
              {t('start.platform.settings')}
              <span className="sr"> {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
