import { getRouteApi } from '@tanstack/react-router';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { kindOf } from '../../figures/values';
import { Failed } from '../Failed';
import { Head } from '../Head';
import { Readers } from '../Readers';
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
  return (
    <Readers>
      <Opened path={route.useParams()._splat ?? ''} />
    </Readers>
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
  const t = useT();
  return (
    <article className="explorer-report">
      <Head
        title={t('explorer.report.title', { place: report.name, kind: kindOf(report.path) })}
        lead={t('explorer.report.lead')}
      />
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
