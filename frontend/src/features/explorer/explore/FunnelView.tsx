import type { IndicatorValue } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { isWhole } from '../../../lib/shares';
import { Note } from '../../../ui/Note';
import { funnelOf, leastCount, standingOf, type Funnel } from './funnel';
import { FunnelPlot } from './FunnelPlot';
import type { Look } from './look';
import { RankedView } from './RankedView';

interface Props {
  look: Look;
  values: IndicatorValue[];
  whole: IndicatorValue | undefined;
}

/** Places against what chance alone does to places of their size; where that cannot be said, ranked, and why. */
export function FunnelView({ look, values, whole }: Props) {
  const t = useT();
  const share = whole?.share;
  const funnel = typeof share === 'number' ? funnelOf(values, share) : undefined;
  if (!whole || typeof share !== 'number' || !funnel || isWhole(whole) || funnel.points.length === 0) {
    return (
      <>
        <Note>
          <Why whole={whole} />
        </Note>
        <RankedView {...{ look, values, whole }} />
      </>
    );
  }
  const beside = [...funnel.tooFew, ...funnel.notShown];
  return (
    <>
      <Finding {...{ funnel, share }} />
      <FunnelPlot {...{ look, share }} name={whole.place.name} points={funnel.points} />
      {funnel.tooFew.length > 0 && (
        <p>{t('explorer.funnel.tooFew', { count: funnel.tooFew.length, least: leastCount(share) })}</p>
      )}
      {beside.length > 0 && <RankedView {...{ look, whole }} values={beside} />}
    </>
  );
}

function Why({ whole }: { whole: IndicatorValue | undefined }) {
  const t = useT();
  const { number } = useFormat();
  if (!whole || whole.share === null) return t('explorer.funnel.noWhole');
  if (isWhole(whole)) return t('explorer.funnel.allCounted');
  const least = leastCount(whole.share);
  if (!Number.isFinite(least)) return t('explorer.funnel.noSpread');
  return t('explorer.funnel.allTooFew', { least: number(least) });
}

/** Which places differ by more than chance does, by name; else that none does. */
function Finding({ funnel: { points }, share }: { funnel: Funnel; share: number }) {
  const t = useT();
  const { list } = useFormat();
  const named = (standing: 'below' | 'above') =>
    points.filter((point) => standingOf(point, share) === standing).map(({ value }) => value.place.name);
  const [below, above] = [named('below'), named('above')];
  return (
    <p className="measure">
      {below.length + above.length === 0 && `${t('explorer.funnel.allWithin')} `}
      {above.length > 0 && `${t('explorer.funnel.above', { count: above.length, places: list(above) })} `}
      {below.length > 0 && `${t('explorer.funnel.below', { count: below.length, places: list(below) })} `}
      {t('explorer.funnel.limits')}
    </p>
  );
}
