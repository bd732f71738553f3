import { useQuery } from '@tanstack/react-query';
import type { ParentGroup } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { regionCentresQuery } from './reference';

/** What the centres of a group are called; those outside one's own are known to everyone by the public list. */
export function useCentreNames(group: ParentGroup): (id: string | undefined) => string {
  const t = useT();
  const isAllKnown = group.centres.every(({ name }) => name !== null);
  const listed = useQuery({ ...regionCentresQuery(group.region), enabled: !isAllKnown }).data ?? [];
  return (id) => {
    const own = group.centres.find((centre) => centre.id === id)?.name;
    return own ?? listed.find((centre) => centre.id === id)?.name ?? t('group.centre.other');
  };
}
