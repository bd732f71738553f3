import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import type { RetentionRun } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../privacy.css';
import { Lines } from './Lines';
import { Outcome } from './Outcome';
import { runQuery } from './queries';
import { RunMark } from './RunMark';

const route = getRouteApi('/signed-in/privacy/retention/runs/$runId');

/** A dry run and what it found, or a run and what went. */
export function RunPage() {
  const t = useT();
  const { runId } = route.useParams();
  const { data: run, error, refetch } = useQuery(runQuery(runId));
  if (error && !run) {
    return (
      <PageFailed told={tell(error, t)} failed={t('privacy.failed')} onRetry={() => void refetch()}>
        <Link className={buttonClass('primary')} to="/privacy/retention">
          {t('privacy.retention')}
        </Link>
      </PageFailed>
    );
  }
  if (!run) return <div className="wrap" aria-busy="true" />;
  return <Run run={run} />;
}

function Run({ run }: { run: RetentionRun }) {
  const t = useT();
  const title = t(`privacy.run.title.${run.kind}`, { reference: run.decision.reference });
  usePageTitle(title);
  return (
    <div className="wrap desk">
      <div className="head">
        <div>
          <Link className="crumb" to="/privacy/retention">
            <Icon name="previous" />
            {t('privacy.retention')}
          </Link>
          <h1>{title}</h1>
          <Facts run={run} />
        </div>
      </div>
      <Outcome run={run} />
      {run.lines.length > 0 && <Lines run={run} />}
    </div>
  );
}

function Facts({ run }: { run: RetentionRun }) {
  const t = useT();
  const { date } = useFormat();
  const moment = useMoment();
  return (
    <p className="facts">
      <RunMark state={run.state} />
      <span>{run.controller.name}</span>
      <span>{t('privacy.run.made', { moment: moment(run.madeAt), name: run.madeBy || t('privacy.by.product') })}</span>
      <span>{t('privacy.run.asOf', { day: date(run.asOf) })}</span>
    </p>
  );
}
