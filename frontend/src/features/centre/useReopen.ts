import { api, succeed } from '../../api/client';
import { statusOf, tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { useToast } from '../../ui/Toast';
import { at, fetchCentre, type VersionedCentre } from './queries';
import { useRemember } from './useRemember';

function removeEnd(centre: VersionedCentre): Promise<void> {
  return succeed(api.DELETE('/centres/{id}/closure', at(centre)));
}

/** When someone changed the centre meanwhile, but not its end, it is as good to take that away from the newest. */
async function reopened(centre: VersionedCentre): Promise<VersionedCentre> {
  try {
    await removeEnd(centre);
  } catch (error) {
    const newest = statusOf(error) === 412 ? await fetchCentre(centre.data.id) : null;
    if (!newest || !hasSameEnd(newest, centre)) throw error;
    await removeEnd(newest);
  }
  return fetchCentre(centre.data.id);
}

function hasSameEnd({ data: one }: VersionedCentre, { data: other }: VersionedCentre): boolean {
  return one.validTo === other.validTo && one.mergedInto?.id === other.mergedInto?.id;
}

/** Takes back the last day of a centre that was closed or merged by mistake. */
export function useReopen(): (centre: VersionedCentre) => Promise<void> {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  return async (centre) => {
    try {
      remember(await reopened(centre));
      show({ text: t('turn.reopening.done', { name: centre.data.name }) });
    } catch (error) {
      show({ text: tell(error, t).detail });
      await fetchCentre(centre.data.id).then(remember, () => undefined);
    }
  };
}
