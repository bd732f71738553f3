import { getRouteApi, Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Behind } from '../../figures/Behind';
import { kindOf } from '../../figures/values';
import '../explorer.css';
import { Failed } from '../Failed';
import { Foot } from './Foot';
import { Lacking } from './Lacking';
import './report.css';
import { Reach } from './Reach';
import { TargetsPart } from './TargetsPart';
import { Trends } from './Trends';
import { useReport, type Report } from './useReport';

const route = getRouteApi('/signed-in/figures/report/$');

/** How it goes at one place, on one page to print: for a board, a wall or a meeting. */
export function ReportPage() {
  const t = useT();
  const { _splat: path = '' } = route.useParams();
  const isReader = useWorkPlace()?.permittedActions.includes('READ_INDICATORS');
  return (
    <div className="wrap explorer">
      {isReader ? (
        <Opened path={path} />
      ) : (
        <EmptyState isWholePage title={t('explorer.denied.title')} sentence={t('explorer.denied')} />
      )}
    </div>
  );
}

function Opened({ path }: { path: string }) {
  const t = useT();
  const { report, error, retry } = useReport(path);
  if (error) return <Failed error={error} onRetry={retry} />;
  if (!report) return <div aria-busy="true" />;
  if (report.values.length === 0) {
    return <EmptyState isWholePage title={t('explorer.report.empty.title')} sentence={t('explorer.report.empty')} />;
  }
  return <Sheet report={report} />;
}

function Sheet({ report }: { report: Report }) {
  return (
    <article className="explorer-report">
      <Head report={report} />
      <Behind values={report.values} />
      <TargetsPart report={report} />
      <div className="two-columns">
        <div>
          <Reach report={report} part="reach" />
          <Reach report={report} part="fathers" />
        </div>
        <div>
          <Lacking report={report} />
          <Trends report={report} />
        </div>
      </div>
      <Foot report={report} />
    </article>
  );
}

function Head({ report: { path, name } }: { report: Report }) {
  const t = useT();
  const title = t('explorer.report.title', { place: name, kind: kindOf(path) });
  usePageTitle(title);
  return (
    <div className="head">
      <div>
        <Link className="crumb no-print" to="/figures/places/$" params={{ _splat: path }}>
          <Icon name="previous" />
          {name}
        </Link>
        <h1>{title}</h1>
        <p className="lead">{t('explorer.report.lead')}</p>
      </div>
      <Button look="primary" icon="print" onPress={() => window.print()}>
        {t('explorer.report.print')}
      </Button>
    </div>
  );
}
