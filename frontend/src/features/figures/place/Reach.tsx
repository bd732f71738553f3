import { useIndicators } from '../../../api/indicators';
import type { IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { IntervalRow, IntervalTable } from '../../../ui/figures/IntervalRow';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { fullestTimeOf, reachCodes } from '../values';

interface Props {
  path: string;
  values: IndicatorValue[];
}

/** From asking for a place to staying: each step is a share of the one before. */
export function Reach({ path, values }: Props) {
  const t = useT();
  const text = useText();
  const { period } = useShareWords();
  const known = useIndicators().data ?? [];
  const own = values.filter(({ indicator, place }) => reachCodes.includes(indicator) && place.path === path);
  const when = fullestTimeOf(own);
  const steps = reachCodes.flatMap((code) => {
    const indicator = known.find((one) => one.code === code);
    const value = own.find((one) => one.indicator === code && one.period === when);
    return indicator && value ? [{ indicator, value }] : [];
  });
  if (!when || steps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="reach">
      <h2 id="reach">{t('figures.reach')}</h2>
      <Sentence steps={steps.map(({ value }) => value)} />
      <IntervalTable caption={t('figures.reach')} title={t('figures.reach.step')} counted={t('figures.reach.of')}>
        {steps.map(({ indicator, value }) => (
          <IntervalRow key={indicator.code} name={text(indicator.name)} value={value} />
        ))}
      </IntervalTable>
      <p className="muted small">{t('figures.reach.note', { period: period(when) })}</p>
    </section>
  );
}

/** Where most fall away, of the steps that are shown. */
function Sentence({ steps }: { steps: IndicatorValue[] }) {
  const t = useT();
  const { percent } = useShareWords();
  const shown = steps.flatMap(({ indicator, share }) => (share === null ? [] : [{ indicator, share }]));
  const least = shown.toSorted((one, other) => one.share - other.share)[0];
  const step = (['enrolled-of-asking', 'came-of-enrolled', 'stayed-of-came'] as const).find(
    (code) => code === least?.indicator,
  );
  if (!least || !step || shown.length < 2) return null;
  return <p className="figure-say">{t(`figures.reach.least.${step}`, { percent: percent(1 - least.share, 0) })}</p>;
}
