import { useQuery } from '@tanstack/react-query';
import { useWorkPlace } from '../../api/workPlace';
import type { Choice } from '../../ui/Field';
import { centresQuery } from './queries';

/** The places that one may look at from here, each before those in it: the one that one works in, and all in it. */
export function usePlaceChoices(): Choice<string>[] {
  const home = useWorkPlace();
  const { data: centres = [] } = useQuery(centresQuery(home?.level === 'centre' ? undefined : home?.regionCode));
  if (!home) return [];
  const names = new Map([[home.path, home.name]]);
  for (const { region, municipality, slug, name } of centres) {
    const around = `${region.code}/${municipality.code}`;
    if (!names.has(around)) names.set(around, municipality.name);
    names.set(`${around}/${slug}`, name);
  }
  return [...names]
    .filter(([path]) => path === home.path || path.startsWith(`${home.path}/`))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, name]) => ({ value: path, text: '\u2003'.repeat(depth(path) - depth(home.path)) + name }));
}

function depth(path: string): number {
  return path.split('/').length;
}
