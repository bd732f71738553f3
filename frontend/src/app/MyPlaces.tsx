import { useNavigate } from '@tanstack/react-router';
import type { Me } from '../api/schema';
import { useWorkPlace, workPlaces } from '../api/workPlace';
import { useFormat, useT } from '../i18n/LanguageProvider';
import { PlaceSwitcher } from '../ui/PlaceSwitcher';

export function MyPlaces({ me }: { me: Me }) {
  const t = useT();
  const { list } = useFormat();
  const chosen = useWorkPlace();
  const navigate = useNavigate();
  if (!chosen) return null;
  const places = workPlaces(me).map((place) => ({
    id: place.path,
    text: place.level === 'platform' ? t('shell.everything') : place.name,
    small: list(place.roles.map((role) => t(`role.${role}`))),
  }));
  return (
    <PlaceSwitcher
      places={places}
      selected={chosen.path}
      onChoose={(place) => void navigate({ to: '/', search: { place } })}
    />
  );
}
