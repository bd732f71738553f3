import type { IndicatorValue } from '../../../api/schema';

/** How a municipality is drawn on the map. Hidden and zero have the same outline; the mark alone tells them apart. */
export type TileState = 'all' | 'some' | 'coming' | 'zero' | 'hidden' | 'unmeasured' | 'empty';

/** By its share; `isComing` says that a centre there is on its way. Without any value there is no centre. */
export function stateOf(value: IndicatorValue | undefined, isComing: boolean): TileState {
  if (!value) return 'empty';
  if (value.status === 'SUPPRESSED') return 'hidden';
  if (value.share === null) return 'unmeasured';
  if (value.share === 1) return 'all';
  if (value.share > 0) return 'some';
  return isComing ? 'coming' : 'zero';
}
