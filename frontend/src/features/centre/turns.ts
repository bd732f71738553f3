import { api, succeed, takeVersioned } from '../../api/client';
import type { CentreView } from '../../api/schema';
import { at, fetchCentre, type VersionedCentre } from './queries';

export type Turn = 'opening' | 'closure' | 'merger';

/** A day, and for a merger the centre that goes on. */
export type TurnValues = { into: string; on: string };

/** How a turn is read out of a centre and made; both are what a form with versions needs. */
interface Way {
  read: (centre: CentreView) => TurnValues;
  write: (onto: VersionedCentre, values: TurnValues) => Promise<VersionedCentre>;
}

const beginning: Way = {
  read: ({ status, validFrom }) => ({ into: '', on: status === 'PLANNED' ? '' : validFrom }),
  write: (onto, { on }) => takeVersioned(api.POST('/centres/{id}/opening', { ...at(onto), body: { on } })),
};

const ending: Way = {
  read: ({ validTo, mergedInto }) => ({ into: mergedInto?.id ?? '', on: validTo ?? '' }),
  write: (onto, values) => (onto.data.validTo ? endAnew(onto, values) : end(onto, values)),
};

function end(onto: VersionedCentre, { into, on }: TurnValues): Promise<VersionedCentre> {
  if (into) return takeVersioned(api.POST('/centres/{id}/merger', { ...at(onto), body: { into, on } }));
  return takeVersioned(api.POST('/centres/{id}/closure', { ...at(onto), body: { on } }));
}

/** Someone else ended it first, and the person chose another end; if that is refused the first one stays. */
async function endAnew(onto: VersionedCentre, values: TurnValues): Promise<VersionedCentre> {
  await succeed(api.DELETE('/centres/{id}/closure', at(onto)));
  const open = await fetchCentre(onto.data.id);
  try {
    return await end(open, values);
  } catch (error) {
    await end(open, ending.read(onto.data));
    throw error;
  }
}

/** What is so already is not made again. */
function once({ read, write }: Way): Way {
  const isSo = (centre: CentreView, { into, on }: TurnValues) => {
    const now = read(centre);
    return now.into === into && now.on === on;
  };
  return { read, write: (onto, values) => (isSo(onto.data, values) ? Promise.resolve(onto) : write(onto, values)) };
}

export const ways: Record<Turn, Way> = { opening: once(beginning), closure: once(ending), merger: once(ending) };
