import type { PlaceKind } from '../../api/indicatorTypes';

const kinds: PlaceKind[] = ['REGION', 'MUNICIPALITY', 'CENTRE'];

/** What a path leads to: "06" a region, "06/0685" a municipality, "06/0685/vetlanda" a centre. */
export function kindOf(path: string): PlaceKind {
  return kinds[path.split('/').length - 1] ?? 'CENTRE';
}
