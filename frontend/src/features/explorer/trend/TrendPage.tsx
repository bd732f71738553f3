import { useQuery } from '@tanstack/react-query';
import { indicatorTrendsQuery } from '../../../api/indicators';
import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterChips } from '../../../ui/FilterChips';
import { Awaited } from '../../figures/Awaited';
import { FiguresPage } from '../../figures/FiguresPage';
import '../explorer.css';
import { GenderChoice } from '../GenderChoice';
import { IndicatorChoice } from '../IndicatorChoice';
import { periodKindsOf } from '../periodKinds';
import { PlaceChoice } from '../PlaceChoice';
import { trendFilter, type TrendLook } from './look';
import { Series } from './Series';
import { useTrendLook } from './useTrendLook';

/** How one indicator has moved at one place, and whether that is more than chance. */
export function TrendPage() {
  const t = useT();
  return (
    <FiguresPage title={t('explorer.trend')} lead={t('explorer.trend.lead')}>
      {() => <Following />}
    </FiguresPage>
  );
}

function Following() {
  const t = useT();
  const { look, indicators } = useTrendLook();
  return (
    <div className="explorer">
      <Awaited query={indicators}>{() => (look ? <Followed look={look} /> : <p>{t('explorer.none')}</p>)}</Awaited>
    </div>
  );
}

function Followed({ look }: { look: TrendLook }) {
  const trends = useQuery(indicatorTrendsQuery(trendFilter(look)));
  return (
    <>
      <TrendFilters look={look} />
      <Awaited query={trends}>{(found) => <AllSeries look={look} found={found} />}</Awaited>
    </>
  );
}

/** One after the other, where a question with new words has begun another. */
function AllSeries({ look, found }: { look: TrendLook; found: IndicatorTrend[] }) {
  const t = useT();
  const series = found.filter(({ points }) => points.length > 0);
  if (series.length === 0) {
    return <EmptyState title={t('explorer.trend.empty.title')} sentence={t('explorer.trend.empty')} />;
  }
  return series.map((trend) => <Series key={trend.item} {...{ look, trend }} isOneOf={series.length} />);
}

function TrendFilters({ look: { indicator, at, gender, periodKind } }: { look: TrendLook }) {
  const t = useT();
  const { indicators, change } = useTrendLook();
  const kinds = periodKindsOf(indicator).map((value) => ({ value, text: t(`explorer.periodKind.${value}`) }));
  return (
    <div className="filters no-print">
      <IndicatorChoice
        indicators={indicators.data ?? []}
        chosen={indicator.code}
        onChoose={(code) => change({ indicator: code })}
      />
      <PlaceChoice at={at} onChoose={(path) => change({ at: path })} />
      <FilterChips
        label={t('explorer.periodKind')}
        chips={kinds}
        chosen={periodKind}
        onChoose={(value) => change({ periodKind: value })}
      />
      {indicator.byGender && <GenderChoice chosen={gender} onChoose={(value) => change({ gender: value })} />}
    </div>
  );
}
