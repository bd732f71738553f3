import { api, succeed } from '../../api/client';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { useToast } from '../../ui/Toast';
import { at, fetchCentre, type VersionedCentre } from './queries';
import { useRemember } from './useSectionSave';

/** Takes back the last day of a centre that was closed or merged by mistake. */
export function useReopen(): (centre: VersionedCentre) => Promise<void> {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  return async (centre) => {
    try {
      await succeed(api.DELETE('/centres/{id}/closure', at(centre)));
      remember(await fetchCentre(centre.data.id));
      show({ text: t('turn.reopening.done', { name: centre.data.name }) });
    } catch (error) {
      show({ text: tell(error, t).detail });
    }
  };
}
