import { useQueries } from '@tanstack/react-query';
import { indicatorTrendsQuery } from '../../../api/indicators';
import type { Indicator, IndicatorTrend } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { oftenOf } from '../periodKinds';
import { endsOf, isTooFew } from '../trend/series';
import { useTrendWords } from '../trend/useTrendWords';
import type { Report } from './useReport';

interface Followed {
  indicator: Indicator;
  /** The newest series, where a question with new words has begun another; undefined while it is awaited. */
  trend: IndicatorTrend | null | undefined;
}

function useFollowed(report: Report): Followed[] {
  const indicators = [...report.lines('targets'), ...report.lines('fathers').slice(0, 1)].map((line) => line.indicator);
  const answers = useQueries({
    queries: indicators.map((indicator) =>
      indicatorTrendsQuery({
        indicator: indicator.code,
        place: report.path,
        gender: 'ALL',
        periodKind: oftenOf(indicator),
      }),
    ),
  });
  return indicators.map((indicator, index) => {
    const series = answers[index]?.data;
    const newest = series?.toSorted((one, other) => (other.item ?? 0) - (one.item ?? 0))[0];
    return { indicator, trend: series && (newest ?? null) };
  });
}

/** How the targets and the share of men have moved, in words; by which rule stands with the run chart. */
export function Trends({ report }: { report: Report }) {
  const t = useT();
  const followed = useFollowed(report);
  return (
    <section className="section" aria-labelledby="trends">
      <h2 id="trends">{t('explorer.report.trends')}</h2>
      <ul className="explorer-list">
        {followed.map((one) => (
          <Line key={one.indicator.code} {...one} />
        ))}
      </ul>
      <TooFew followed={followed} />
      <p className="muted small">{t('explorer.trend.rules')}</p>
    </section>
  );
}

function Line({ indicator, trend }: Followed) {
  const t = useT();
  const text = useText();
  return (
    <li aria-busy={trend === undefined}>
      <b>{text(indicator.name)}:</b> {trend ? <InWords trend={trend} /> : trend === null && t('explorer.trend.nothing')}
    </li>
  );
}

function InWords({ trend }: { trend: IndicatorTrend }) {
  const { finding, ends, anew } = useTrendWords(trend);
  return [isTooFew(trend) ? '' : `${finding}.`, ends, anew].filter(Boolean).join(' ');
}

/** Said once, of all that it holds for. */
function TooFew({ followed }: { followed: Followed[] }) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const few = followed.filter(({ trend }) => trend && isTooFew(trend) && endsOf(trend.points));
  return (
    few.length > 0 && (
      <p>{t('explorer.report.few', { names: list(few.map(({ indicator }) => text(indicator.name))) })}</p>
    )
  );
}
