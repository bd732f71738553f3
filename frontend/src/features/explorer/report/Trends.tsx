import { useQuery } from '@tanstack/react-query';
import { indicatorTrendsQuery } from '../../../api/indicators';
import type { Indicator, IndicatorTrend } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { oftenOf } from '../trend/look';
import { useTrendWords } from '../trend/useTrendWords';
import type { Report } from './useReport';

/** How the targets and the share of men have moved, in words. */
export function Trends({ report }: { report: Report }) {
  const t = useT();
  const followed = [...report.lines('targets'), ...report.lines('fathers').slice(0, 1)];
  return (
    <section className="section" aria-labelledby="trends">
      <h2 id="trends">{t('explorer.report.trends')}</h2>
      <ul className="explorer-list">
        {followed.map(({ indicator }) => (
          <Trend key={indicator.code} indicator={indicator} path={report.path} />
        ))}
      </ul>
      <p className="muted small">{t('explorer.trend.rules')}</p>
    </section>
  );
}

/** The newest series, where a question with new words has begun another. */
function Trend({ indicator, path }: { indicator: Indicator; path: string }) {
  const t = useT();
  const text = useText();
  const { data } = useQuery(
    indicatorTrendsQuery({ indicator: indicator.code, place: path, gender: 'ALL', periodKind: oftenOf(indicator) }),
  );
  const trend = data?.toSorted((one, other) => (other.item ?? 0) - (one.item ?? 0))[0];
  return (
    <li aria-busy={!data}>
      <b>{text(indicator.name)}:</b> {trend ? <InWords trend={trend} /> : data && t('explorer.trend.nothing')}
    </li>
  );
}

function InWords({ trend }: { trend: IndicatorTrend }) {
  const { finding, ends, signal } = useTrendWords(trend);
  return `${finding}. ${ends} ${signal}`;
}
