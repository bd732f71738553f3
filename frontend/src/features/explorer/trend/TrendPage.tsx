import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { indicatorTrendsQuery } from '../../../api/indicators';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterChips } from '../../../ui/FilterChips';
import { Failed } from '../Failed';
import { GenderChoice } from '../GenderChoice';
import { Head } from '../Head';
import { IndicatorChoice } from '../IndicatorChoice';
import { PlaceChoice } from '../PlaceChoice';
import { Readers } from '../Readers';
import { trendFilter, type TrendLook } from './look';
import { Series } from './Series';
import { useTrendLook } from './useTrendLook';

/** How one indicator has moved at one place, and whether that is more than chance. */
export function TrendPage() {
  return (
    <Readers>
      <Following />
    </Readers>
  );
}

function Following() {
  const t = useT();
  const text = useText();
  const { look, indicators } = useTrendLook();
  if (indicators.error) return <Failed error={indicators.error} onRetry={() => void indicators.refetch()} />;
  return (
    <>
      <Head title={t('explorer.trend')} lead={look ? text(look.indicator.formula) : ''}>
        {look && <ToPlaces look={look} />}
      </Head>
      {look ? <Followed look={look} /> : indicators.data ? <p>{t('explorer.none')}</p> : <div aria-busy="true" />}
    </>
  );
}

/** The same indicator, place by place. */
function ToPlaces({ look: { indicator, at, gender } }: { look: TrendLook }) {
  const t = useT();
  return (
    <Link className={buttonClass()} to="/figures/explore" search={{ indicator: indicator.code, at, gender }}>
      {t('explorer.trend.toPlaces')}
    </Link>
  );
}

function Followed({ look }: { look: TrendLook }) {
  const t = useT();
  const { data, error, refetch } = useQuery(indicatorTrendsQuery(trendFilter(look)));
  const series = data?.filter(({ points }) => points.length > 0);
  return (
    <>
      <TrendFilters look={look} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : series?.length === 0 ? (
        <EmptyState title={t('explorer.trend.empty.title')} sentence={t('explorer.trend.empty')} />
      ) : (
        series?.map((trend) => <Series key={trend.item} trend={trend} isOneOf={series.length} {...{ look }} />)
      )}
    </>
  );
}

function TrendFilters({ look: { indicator, at, gender, periodKind } }: { look: TrendLook }) {
  const t = useT();
  const { indicators, change } = useTrendLook();
  const kinds = indicator.periodKinds.map((value) => ({ value, text: t(`explorer.periodKind.${value}`) }));
  return (
    <div className="filters no-print">
      <IndicatorChoice
        indicators={indicators.data ?? []}
        chosen={indicator.code}
        onChoose={(code) => change({ indicator: code })}
      />
      <PlaceChoice at={at} onChoose={(path) => change({ at: path })} />
      {kinds.length > 1 && (
        <FilterChips
          label={t('explorer.periodKind')}
          chips={kinds}
          chosen={periodKind}
          onChoose={(value) => change({ periodKind: value })}
        />
      )}
      {indicator.byGender && <GenderChoice chosen={gender} onChoose={(value) => change({ gender: value })} />}
    </div>
  );
}
