import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../api/reference';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import type { Choice } from '../../ui/Field';
import { useCentrePlaces } from './useCentrePlaces';

/** The places that one can ask at from here, the widest first: the one that one works in, and those below. */
export function usePlaceChoices(): Choice<string>[] {
  const t = useT();
  const place = useWorkPlace();
  const centres = useCentrePlaces();
  const isRegion = place?.level === 'region';
  const { data } = useQuery({ ...municipalitiesQuery(place?.regionCode), enabled: isRegion });
  if (!place) return [];
  const municipalities = isRegion ? (data?.items ?? []) : [];
  return [
    { value: place.path, text: place.level === 'centre' ? place.name : t('round.allOf', { place: place.name }) },
    ...municipalities
      .filter(({ code }) => centres.some(({ municipality }) => municipality.code === code))
      .map(({ code, name }) => ({ value: `${place.path}/${code}`, text: t('round.allOf', { place: name }) })),
    ...centres.map(({ path, name }) => ({ value: path, text: name })),
  ];
}
