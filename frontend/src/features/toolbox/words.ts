import { useQuery } from '@tanstack/react-query';
import type { AgeUnit, Audience, MediaKind, MediaStatus } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import type { MarkTone } from '../../ui/Mark';
import { themesQuery } from './queries';

export const kinds: MediaKind[] = ['FILM', 'PODCAST', 'PICTURE', 'LINK', 'DOCUMENT'];
export const audiences: Audience[] = ['PARENTS', 'LEADERS'];
export const statuses: MediaStatus[] = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'];
export const ageUnits: AgeUnit[] = ['GESTATIONAL_WEEK', 'WEEK_AFTER_BIRTH', 'MONTH_AFTER_BIRTH'];

/** Languages that media are made in; the first are those that words about them are written in too. */
export const mediaLanguages = ['sv', 'en', 'sv-x-lattlast', 'ar', 'so', 'ti', 'uk', 'fa', 'pl', 'swl'];

export const statusTones: Record<MediaStatus, MarkTone> = { DRAFT: 'day', PUBLISHED: 'go', WITHDRAWN: 'line' };

/** The themes of a region by their names, in order. */
export function useThemes(region: string | undefined): { key: string; name: string }[] {
  const text = useText();
  const themes = useQuery(themesQuery).data ?? [];
  return themes
    .filter(({ regionCode }) => !region || regionCode === region)
    .map(({ content }) => ({ key: content.key, name: text(content.name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}
