import { Link } from '@tanstack/react-router';
import type { IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterChips } from '../../../ui/FilterChips';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { FunnelView } from './FunnelView';
import { orderOf, views, type Look } from './look';
import { RankedView } from './RankedView';
import { Sentence } from './Sentence';
import { completeness, sorted } from './sorting';
import { useLook } from './useLook';
import type { Looked } from './useValues';
import { ValueTable } from './ValueTable';

interface Props {
  look: Look;
  looked: Looked;
}

/** The values in words, and as a table, ranked or in a funnel. */
export function Shown({ look, looked }: Props) {
  const text = useText();
  const t = useT();
  const words = useShareWords();
  const { values, period } = looked;
  const name = text(look.indicator.name);
  const newest = look.periodKind === 'ROUND' ? t('explorer.shown.newest', { name }) : name;
  return (
    <section className="section" aria-labelledby="shown">
      <div className="section-head">
        <h2 id="shown">{period ? t('explorer.shown', { name, period: words.period(period) }) : newest}</h2>
        <ViewChoice look={look} />
      </div>
      {values?.length === 0 ? (
        <EmptyState title={t('explorer.empty.title')} sentence={t('explorer.empty')} />
      ) : (
        <>
          {values && <Sentence {...{ look, looked, values }} />}
          <View {...{ look, looked }} />
          {values && <Complete values={values} />}
          <OverTime look={look} />
        </>
      )}
    </section>
  );
}

/** A funnel needs places to compare; sessions and hours stand in their own order. */
function ViewChoice({ look: { view, breakdown } }: { look: Look }) {
  const t = useT();
  const { change } = useLook();
  const open = views.filter((one) => one !== 'funnel' || breakdown === 'NONE');
  return (
    <div className="no-print">
      <FilterChips
        label={t('explorer.view')}
        chips={open.map((value) => ({ value, text: t(`explorer.view.${value}`) }))}
        chosen={view}
        onChoose={(value) => change({ view: value })}
      />
    </div>
  );
}

function View({ look, looked }: Props) {
  const { values, whole } = looked;
  if (look.view === 'table' || !values) {
    return <ValueTable look={look} values={values && sorted(values, look.sort)} />;
  }
  const shown = { look, whole, values: sorted(values, orderOf(look.indicator, look.breakdown)) };
  return look.view === 'funnel' ? <FunnelView {...shown} /> : <RankedView {...shown} />;
}

/** Of how many places there are figures, and when they were computed. */
function Complete({ values }: { values: IndicatorValue[] }) {
  const t = useT();
  const moment = useMoment();
  const newest = values
    .map(({ computedAt }) => computedAt)
    .toSorted()
    .at(-1);
  return (
    <p className="muted small">
      {t('explorer.complete', completeness(values))} {newest && t('explorer.computed', { at: moment(newest) })}
    </p>
  );
}

/** The same indicator at the same place, time by time. */
function OverTime({ look: { indicator, at, gender } }: { look: Look }) {
  const t = useT();
  return (
    <p className="more no-print">
      <Link to="/figures/trend" search={{ indicator: indicator.code, at, gender }}>
        {t('explorer.overTime')}
      </Link>
    </p>
  );
}
