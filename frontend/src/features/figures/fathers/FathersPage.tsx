import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery, useIndicators } from '../../../api/indicators';
import type { Indicator, IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf, ranked } from '../../../lib/shares';
import { FilterChips } from '../../../ui/FilterChips';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { Awaited } from '../Awaited';
import { FiguresPage } from '../FiguresPage';
import { PlaceTable } from '../map/PlaceTable';
import { valueAt, valuesOf } from '../values';
import { Hours } from './Hours';
import { codes, lengths, levels, useFathersSearch } from './useFathersSearch';

/** Where fathers do not come, and at what hours they do: men and second parents among those who came. */
export function FathersPage() {
  const t = useT();
  return (
    <FiguresPage title={t('figures.fathers')} lead={t('figures.fathers.lead')}>
      {(place) => <Fathers home={place.path} />}
    </FiguresPage>
  );
}

function Fathers({ home }: { home: string }) {
  const { code, over } = useFathersSearch(home);
  const indicator = useIndicators().data?.find((one) => one.code === code);
  const values = useQuery(
    indicatorValuesQuery({
      indicator: code,
      place: home,
      periodKind: over,
      gender: 'ALL',
      breakdown: 'NONE',
      latest: true,
    }),
  );
  return (
    <>
      <Filters home={home} />
      <Awaited query={values}>
        {(found) =>
          indicator && (
            <>
              <Where {...{ home, indicator }} values={found} />
              <Hours {...{ home, indicator }} values={found} />
            </>
          )
        }
      </Awaited>
    </>
  );
}

function Filters({ home }: { home: string }) {
  const t = useT();
  const text = useText();
  const known = useIndicators().data ?? [];
  const { code, level, change } = useFathersSearch(home);
  return (
    <div className="filters no-print">
      <FilterChips
        label={t('figures.fathers.who')}
        chips={known
          .filter((one) => codes.some((own) => own === one.code))
          .map((one) => ({ value: one.code, text: text(one.name) }))}
        chosen={code}
        onChoose={(of) => change({ of })}
      />
      {!home.includes('/') && (
        <FilterChips
          label={t('figures.fathers.level')}
          chips={levels.map((value) => ({ value, text: t(`figures.kinds.${value}`) }))}
          chosen={level}
          onChoose={(by) => change({ by })}
        />
      )}
      <Over home={home} />
    </div>
  );
}

function Over({ home }: { home: string }) {
  const t = useT();
  const { over, change } = useFathersSearch(home);
  return (
    <FilterChips
      label={t('figures.fathers.over')}
      chips={lengths.map((value) => ({ value, text: t(`figures.fathers.over.${value}`) }))}
      chosen={over}
      onChoose={(length) => change({ over: length })}
    />
  );
}

interface WhereProps {
  home: string;
  indicator: Indicator;
  values: IndicatorValue[];
}

function Where({ home, indicator, values }: WhereProps) {
  const t = useT();
  const { level } = useFathersSearch(home);
  const rows = valuesOf(values, indicator.code, level);
  if (rows.length < 2) return null;
  return (
    <section className="section" aria-labelledby="where">
      <h2 id="where">{t('figures.fathers.where')}</h2>
      <Lowest rows={rows} around={valueAt(values, indicator.code, home)} />
      <PlaceTable {...{ indicator, values }} whole={home} kind={level} />
      <p className="muted small">
        {rows.some(({ status }) => status === 'SUPPRESSED') && `${t('figures.ranked.hidden')} `}
        {t('figures.ranked.note')}
      </p>
    </section>
  );
}

/** The finding in words: the whole, and which place lies surely below it; a small one that may do so by chance is not named. */
function Lowest({ rows, around }: { rows: IndicatorValue[]; around: IndicatorValue | undefined }) {
  const t = useT();
  const { number } = useFormat();
  const { period } = useShareWords();
  if (rows.every(({ share }) => share === null)) return <p className="figure-say">{t('figures.fathers.hidden')}</p>;
  const surely = rows.filter(({ ciHigh }) => ciHigh !== null && ciHigh < (around?.share ?? 0));
  const lowest = ranked(surely, {
    share: ({ share }) => share,
    name: ({ place }) => place.name,
    lowestFirst: true,
  })[0];
  const whole = around?.share != null && {
    name: around.place.name,
    percent: number(percentOf(around.share, 0)),
    period: period(around.period),
  };
  return (
    <p className="figure-say">
      {lowest?.share != null &&
        t('figures.fathers.lowest', { name: lowest.place.name, percent: number(percentOf(lowest.share, 0)) })}{' '}
      {whole && t('figures.fathers.whole', whole)} {whole && !lowest && t('figures.fathers.chance')}
    </p>
  );
}
