import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery, useIndicators } from '../../api/indicators';
import type { Indicator, IndicatorValue } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useT } from '../../i18n/LanguageProvider';
import { TargetFigure } from '../../ui/figures/TargetFigure';
import { Awaited } from './Awaited';
import { Behind } from './Behind';
import { kindOf, targetCodes, valueAt } from './values';

/** The newest of each target at one place. */
function targetValuesQuery(path: string) {
  return indicatorValuesQuery({
    indicator: targetCodes.join(),
    place: path,
    placeKind: kindOf(path),
    gender: 'ALL',
    breakdown: 'NONE',
    latest: true,
  });
}

/** What the county has decided on, as it stands at one place: as dials, at a centre as straight bars. */
export function Targets({ path }: { path: string }) {
  const t = useT();
  const indicators = useIndicators();
  const values = useQuery(targetValuesQuery(path));
  return (
    <div className="targets" role="group" aria-label={t('figures.targets')}>
      <div className="wrap">
        <Awaited query={values}>
          {(found) => (
            <Awaited query={indicators}>
              {(known) => targetCodes.map((code) => <OneTarget key={code} {...{ code, known, found, path }} />)}
            </Awaited>
          )}
        </Awaited>
      </div>
      <div>
        <div className="wrap">
          <Behind values={values.data ?? []} />
        </div>
      </div>
    </div>
  );
}

interface OneProps {
  code: string;
  known: Indicator[];
  found: IndicatorValue[];
  path: string;
}

function OneTarget({ code, known, found, path }: OneProps) {
  const t = useT();
  const text = useText();
  const indicator = known.find((one) => one.code === code);
  const value = valueAt(found, code, path);
  if (!indicator?.target) return null;
  const title = text(indicator.name);
  if (!value) {
    return (
      <section className="target-figure" aria-label={title}>
        <h2>{title}</h2>
        <p>{t('indicator.status.MISSING')}</p>
      </section>
    );
  }
  return (
    <TargetFigure
      {...{ title, value }}
      target={indicator.target}
      counted={text(indicator.denominator)}
      isStraight={kindOf(path) === 'CENTRE'}
    />
  );
}
