import { useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Awaited } from '../Awaited';
import type { IndicatorValue } from '../../../api/schema';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { targetCodes, valuesOf } from '../values';
import { IndicatorChoice } from './IndicatorChoice';
import { PlaceTable } from './PlaceTable';
import { useValuesIn } from './useValuesIn';

/** The centres of a municipality beside each other, by a chosen indicator. */
export function CentresOf({ municipality }: { municipality: string }) {
  const t = useT();
  const [code, setCode] = useState(targetCodes[0] ?? '');
  const { indicator, values } = useValuesIn(municipality, 'CENTRE', code);
  return (
    <section className="section first" aria-labelledby="centres">
      <h2 id="centres">{t('figures.centres')}</h2>
      <IndicatorChoice value={code} onValue={setCode} />
      <Awaited query={values}>
        {(found) =>
          indicator && (
            <>
              <Over values={found} indicator={indicator.code} />
              <PlaceTable {...{ indicator }} values={found} whole={municipality} kind="CENTRE" />
            </>
          )
        }
      </Awaited>
    </section>
  );
}

/** The time that all of them are of. */
function Over({ values, indicator }: { values: IndicatorValue[]; indicator: string }) {
  const t = useT();
  const { period } = useShareWords();
  const over = valuesOf(values, indicator, 'CENTRE')[0]?.period;
  return over ? <p className="section-lead muted">{t('figures.over', { period: period(over) })}</p> : null;
}
