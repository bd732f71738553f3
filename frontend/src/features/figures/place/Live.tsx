import { useQuery } from '@tanstack/react-query';
import { liveIndicatorValuesQuery, useIndicators } from '../../../api/indicators';
import type { Indicator, LiveIndicatorValue } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Note } from '../../../ui/Note';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { Awaited } from '../Awaited';

/** A centre's own figures this term as they are now, for those who know the families there (R23). */
export function Live({ path }: { path: string }) {
  const t = useT();
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_LIVE_FIGURES') ?? false;
  const indicators = useIndicators().data ?? [];
  const live = useQuery({ ...liveIndicatorValuesQuery({ place: path, periodKind: 'TERM' }), enabled: mayRead });
  if (!mayRead) return null;
  return (
    <section className="section" aria-labelledby="live">
      <h2 id="live">{t('figures.live')}</h2>
      <Note>{t('figures.live.note')}</Note>
      <Awaited query={live}>{(found) => <LiveTable {...{ indicators }} values={found} />}</Awaited>
    </section>
  );
}

interface TableProps {
  indicators: Indicator[];
  values: LiveIndicatorValue[];
}

function LiveTable({ indicators, values }: TableProps) {
  const t = useT();
  return (
    <table className="interval-table">
      <caption className="sr">{t('figures.live')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.indicator')}</th>
          <th scope="col" className="n">
            {t('indicator.column.counted')}
          </th>
          <th scope="col" className="n">
            {t('indicator.column.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const value = values.find((one) => one.indicator === indicator.code && one.breakdown === 'NONE');
          return value && <Row key={indicator.code} {...{ indicator, value }} />;
        })}
      </tbody>
    </table>
  );
}

function Row({ indicator, value }: { indicator: Indicator; value: LiveIndicatorValue }) {
  const t = useT();
  const text = useText();
  const { number } = useFormat();
  const { percent } = useShareWords();
  const { numerator, denominator, share } = value;
  return (
    <tr>
      <th scope="row">{text(indicator.name)}</th>
      <td className="n num">
        {t('indicator.share', { numerator: number(numerator), denominator: number(denominator) })}
      </td>
      <td className="n num">{share === null ? '–' : percent(share, 0)}</td>
    </tr>
  );
}
