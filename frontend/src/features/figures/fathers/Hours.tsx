import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery } from '../../../api/indicators';
import type { Indicator, IndicatorValue, PeriodKind } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { BareSelect } from '../../../ui/Field';
import { IntervalRow, IntervalTable } from '../../../ui/figures/IntervalRow';
import { Awaited } from '../Awaited';
import { kindOf, valueAt } from '../values';
import { highestOf, inOrder, type Categorised } from './hours';
import { useFathersSearch } from './useFathersSearch';

interface Props {
  home: string;
  indicator: Indicator;
  /** The whole, and every place in it. */
  values: IndicatorValue[];
}

/** At what hours they come at one place; to which sessions is told of the whole county. */
export function Hours({ home, indicator, values }: Props) {
  const t = useT();
  const { at, over } = useFathersSearch(home);
  const around = valueAt(values, indicator.code, at);
  return (
    <section className="section" aria-labelledby="hours">
      <h2 id="hours">{t('figures.fathers.hours')}</h2>
      <PlaceChoice home={home} values={values} />
      {(['START', 'SESSION'] as const)
        .filter((breakdown) => breakdown === 'START' || (kindOf(at) === 'REGION' && over === 'TERM'))
        .filter((breakdown) => indicator.breakdowns.includes(breakdown))
        .map((breakdown) => (
          <ByBreakdown key={breakdown} {...{ breakdown, indicator, around, at, over }} />
        ))}
    </section>
  );
}

function PlaceChoice({ home, values }: { home: string; values: IndicatorValue[] }) {
  const t = useT();
  const { at, change } = useFathersSearch(home);
  const places = new Map(values.map(({ place }) => [place.path, place.name]));
  const choices = [...places]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([value, text]) => ({ value, text }));
  if (choices.length < 2) return null;
  return (
    <div className="filters no-print">
      <BareSelect
        aria-label={t('figures.place')}
        value={at}
        choices={choices}
        onValue={(path) => change({ at: path === home ? undefined : path })}
      />
    </div>
  );
}

interface ByProps {
  breakdown: 'START' | 'SESSION';
  indicator: Indicator;
  around: IndicatorValue | undefined;
  at: string;
  over: PeriodKind;
}

function ByBreakdown({ breakdown, indicator, around, at, over }: ByProps) {
  const values = useQuery(
    indicatorValuesQuery({
      indicator: indicator.code,
      place: at,
      periodKind: over,
      gender: 'ALL',
      breakdown,
      latest: true,
    }),
  );
  return (
    <Awaited query={values}>
      {(found) => <Shown rows={inOrder(found, at)} {...{ breakdown, indicator, around, over }} />}
    </Awaited>
  );
}

interface ShownProps extends Omit<ByProps, 'at'> {
  rows: Categorised[];
}

function Shown({ rows, breakdown, indicator, around, over }: ShownProps) {
  const t = useT();
  const text = useText();
  const nameOf = useCategoryNames();
  const isPart = breakdown === 'START' && around?.period === rows[0]?.period;
  const line = isPart && around?.share != null ? { name: around.place.name, share: around.share } : undefined;
  const title = t(`figures.fathers.by.${breakdown}`);
  return (
    <div className="hours">
      <h3>{title}</h3>
      {rows.length === 0 && <p>{t('indicator.status.MISSING')}</p>}
      <Highest {...{ rows, over }} />
      {rows.length > 0 && (
        <IntervalTable caption={title} title={title} counted={text(indicator.denominator)} whole={line}>
          {rows.map((row) => (
            <IntervalRow key={row.category} name={nameOf(row)} value={row} whole={line?.share} />
          ))}
        </IntervalTable>
      )}
    </div>
  );
}

function useCategoryNames(): (row: Categorised) => string {
  const t = useT();
  return ({ category, breakdown }) =>
    breakdown === 'SESSION' ? t('indicator.session', { number: category }) : t(`indicator.start.${startOf(category)}`);
}

const starts = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

function startOf(category: string) {
  return starts.find((known) => known === category) ?? 'MORNING';
}

/** Where the share is highest, of what is shown; or that too little is, and where there is more. */
function Highest({ rows, over }: { rows: Categorised[]; over: PeriodKind }) {
  const t = useT();
  const { number } = useFormat();
  const nameOf = useCategoryNames();
  if (rows.length === 0) return null;
  const highest = highestOf(rows);
  return (
    <p className="figure-say">
      {highest
        ? t('figures.fathers.highest', { name: nameOf(highest), percent: number(percentOf(highest.share, 0)) })
        : t('figures.fathers.tooFew', { over })}
    </p>
  );
}
