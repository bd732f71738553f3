import { useQuery } from '@tanstack/react-query';
import { indicatorTrendsQuery } from '../../../api/indicators';
import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Awaited } from '../../figures/Awaited';
import { FiguresPage } from '../../figures/FiguresPage';
import '../explorer.css';
import { GenderChoice } from '../GenderChoice';
import { IndicatorChoice } from '../IndicatorChoice';
import { KindChoice } from '../KindChoice';
import { PlaceChoice } from '../PlaceChoice';
import { Happened } from './Happened';
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
  const { look, indicators, isWaiting } = useTrendLook();
  return (
    <div className="explorer">
      <Awaited query={indicators}>
        {() => (look ? !isWaiting && <Followed look={look} /> : <p>{t('explorer.none')}</p>)}
      </Awaited>
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
  const newest = series.at(-1);
  return (
    <>
      {series.map((trend) => (
        <Series key={trend.item} {...{ look, trend }} isOneOf={series.length} />
      ))}
      {newest && <Happened look={look} trend={newest} />}
    </>
  );
}

function TrendFilters({ look: { indicator, at, gender, kinds, periodKind } }: { look: TrendLook }) {
  const { indicators, change } = useTrendLook();
  return (
    <div className="filters no-print">
      <IndicatorChoice
        indicators={indicators.data ?? []}
        chosen={indicator.code}
        onChoose={(code) => change({ indicator: code })}
      />
      <PlaceChoice at={at} onChoose={(path) => change({ at: path })} />
      <KindChoice {...{ kinds }} chosen={periodKind} onChoose={(value) => change({ periodKind: value })} />
      {indicator.byGender && <GenderChoice chosen={gender} onChoose={(value) => change({ gender: value })} />}
    </div>
  );
}
