import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { IndicatorTrend } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { Said } from '../../../content/Said';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import type { TrendLook } from './look';
import { RunChart } from './RunChart';
import { TrendTable } from './TrendTable';
import { useTrendLook } from './useTrendLook';
import { useTrendWords } from './useTrendWords';

interface Props {
  look: TrendLook;
  trend: IndicatorTrend;
  /** How many series there are: a question with new words begins a new one. */
  isOneOf: number;
}

/** One series: what it says, its run chart or its table, and the rules that it is judged by. */
export function Series({ look, trend, isOneOf }: Props) {
  const t = useT();
  const text = useText();
  const id = useId();
  const { change } = useTrendLook();
  const { finding, sentences } = useTrendWords(trend);
  const name = text(look.indicator.name);
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{`${name}, ${trend.place.name}: ${finding}`}</h2>
      {isOneOf > 1 && trend.item !== null && <p>{t('explorer.trend.item', { item: trend.item })}</p>}
      <p className="measure explorer-say">{sentences}</p>
      {look.isTable ? <TrendTable trend={trend} caption={name} /> : <RunChart trend={trend} title={sentences} />}
      <p className="muted small measure">
        <Said text={look.indicator.formula} /> {t('explorer.trend.rules')}
      </p>
      <p className="more no-print">
        <Button look="ghost" size="small" onPress={() => change({ view: look.isTable ? undefined : 'table' })}>
          {t(look.isTable ? 'indicator.asPicture' : 'indicator.asTable')}
        </Button>
        <Link to="/figures/explore" search={{ indicator: look.indicator.code, at: look.at, gender: look.gender }}>
          {t('explorer.trend.toPlaces')}
        </Link>
      </p>
    </section>
  );
}
