import { useQueries } from '@tanstack/react-query';
import type { MediaFacets } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { facetsQuery } from './queries';
import { filterOf, useToolboxSearch, type Filter } from './useToolboxSearch';

const facets = {
  kind: 'kinds',
  audience: 'audiences',
  theme: 'themes',
  perspective: 'perspectives',
  spoken: 'languages',
} as const satisfies Partial<Record<Filter, keyof MediaFacets>>;

type Facet = keyof typeof facets;
type Counts = Record<string, number>;

const names = Object.keys(facets) as Facet[];

/**
 * How many each choice would show: counted with all other filters, but not with the one that it would replace. As long as
 * nothing is chosen the five are one and the same question, and asked once.
 */
export function useFacets(): Record<Facet, Counts | undefined> {
  const { search } = useToolboxSearch();
  const place = useWorkPlace();
  const answers = useQueries({
    queries: names.map((name) => facetsQuery(filterOf({ ...search, [name]: undefined }, place))),
  });
  const counted = names.map((name, i) => [name, counts(answers[i]?.data?.[facets[name]])]);
  return Object.fromEntries(counted) as Record<Facet, Counts | undefined>;
}

function counts(found: { value: string; count: number }[] | undefined): Counts | undefined {
  return found && Object.fromEntries(found.map(({ value, count }) => [value, count]));
}
