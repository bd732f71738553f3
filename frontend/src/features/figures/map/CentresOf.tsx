import { useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Awaited } from '../Awaited';
import { targetCodes } from '../values';
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
        {(found) => indicator && <PlaceTable {...{ indicator }} values={found} whole={municipality} kind="CENTRE" />}
      </Awaited>
    </section>
  );
}
