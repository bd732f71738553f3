import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { indicatorValuesQuery, useIndicators } from '../../../api/indicators';
import type { FigurePlace, Indicator, IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Mark } from '../../../ui/Mark';
import { ShareFigure, useShareWords } from '../../../ui/figures/useShareWords';
import { SidewaysTable } from '../SidewaysTable';
import { kindOf, pathsTo, valueAt } from '../values';

interface Props {
  place: FigurePlace;
  values: IndicatorValue[];
}

/** The municipality and the region around a place, where the person may read them. */
function useAround(path: string): IndicatorValue[] {
  const found = useQueries({
    queries: pathsTo(path)
      .slice(0, -1)
      .map((around) =>
        indicatorValuesQuery({
          place: around,
          placeKind: kindOf(around),
          gender: 'ALL',
          breakdown: 'NONE',
          latest: true,
        }),
      ),
  });
  return found.flatMap(({ data = [] }) => data);
}

/** Every indicator at a place, beside its municipality's and its region's. */
export function Beside({ place, values }: Props) {
  const t = useT();
  const indicators = useIndicators().data ?? [];
  const around = useAround(place.path);
  const columns = pathsTo(place.path).toReversed();
  const all = [...values, ...around];
  const named = columns.flatMap((path) => all.find((one) => one.place.path === path)?.place ?? []);
  const isAlone = named.length < 2;
  const heading = t(isAlone ? 'figures.all' : 'figures.beside');
  return (
    <section className="section" aria-labelledby="beside">
      <h2 id="beside">{heading}</h2>
      <SidewaysTable label={heading}>
        <table className="interval-table beside">
          <caption className="sr">{heading}</caption>
          <Heads places={named} />
          <tbody>
            {indicators.map((indicator) => (
              <Row key={indicator.code} {...{ indicator, named, all }} />
            ))}
          </tbody>
        </table>
      </SidewaysTable>
      {!isAlone && <p className="muted small">{t('figures.beside.note')}</p>}
    </section>
  );
}

function Heads({ places }: { places: FigurePlace[] }) {
  const t = useT();
  return (
    <thead>
      <tr>
        <th scope="col">{t('figures.indicator')}</th>
        {places.map(({ path, name }) => (
          <th key={path} scope="col" className="n">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  indicator: Indicator;
  named: FigurePlace[];
  all: IndicatorValue[];
}

function Row({ indicator, named, all }: RowProps) {
  const t = useT();
  const text = useText();
  const cells = named.map(({ path }) => ({ path, value: valueAt(all, indicator.code, path) }));
  if (!cells[0]?.value) return null;
  return (
    <tr>
      <th scope="row">
        <Link to="/figures/trend" search={{ indicator: indicator.code, at: cells[0].path }}>
          {text(indicator.name)}
        </Link>{' '}
        {indicator.region && <Mark tone="line">{t('indicator.own')}</Mark>}
        <small className="muted">{text(indicator.formula)}</small>
      </th>
      {cells.map(({ path, value }) => (
        <td key={path} className="n num">
          {value && <Cell value={value} />}
        </td>
      ))}
    </tr>
  );
}

function Cell({ value }: { value: IndicatorValue }) {
  const t = useT();
  const { number } = useFormat();
  const { period } = useShareWords();
  const { numerator, denominator } = value;
  return (
    <>
      <ShareFigure value={value} decimals={0} />
      {numerator !== null && denominator !== null && (
        <small className="muted">
          {t('indicator.share', { numerator: number(numerator), denominator: number(denominator) })}
        </small>
      )}
      <small className="muted">{period(value.period)}</small>
    </>
  );
}
