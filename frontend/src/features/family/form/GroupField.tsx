import { useQuery } from '@tanstack/react-query';
import type { GroupSummary } from '../../../api/schema';
import { useWorkPlace, type WorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { groupsToChooseQuery } from '../enrolments';

interface Props {
  pointer: string;
  label: string;
  empty: string;
  optional?: boolean;
  value: string;
  error?: string | undefined;
  /** The one that the family is to leave. */
  except?: string;
  onValue: (group: string) => void;
}

/** Where one may look for a group: at the centre, or in the municipality or region that one works in. */
function where({ centreId, municipalityCode, regionCode }: WorkPlace) {
  if (centreId) return { centre: centreId };
  return municipalityCode ? { municipality: municipalityCode } : { region: regionCode ?? '' };
}

/** A group to come to, with how full it is. */
export function GroupField({ except, ...field }: Props) {
  const place = useWorkPlace();
  const words = useGroupWords();
  const groups = useQuery({ ...groupsToChooseQuery(where(place ?? ({} as WorkPlace))), enabled: place !== null });
  const choices = (groups.data ?? [])
    .filter(({ id }) => id !== except)
    .map((group) => ({ value: group.id, text: words(group) }));
  return <Select {...field} choices={choices} />;
}

/** "Vårgruppen, nästa tis 3 feb, 5 av 7 platser" */
function useGroupWords(): (group: GroupSummary) => string {
  const t = useT();
  const { date } = useFormat();
  return ({ name, nextDay, taken, capacity, waiting }) =>
    [name, nextDay && t('family.group.next', { date: date(nextDay) }), t('places.bar', { taken, capacity, waiting })]
      .filter(Boolean)
      .join(', ');
}
