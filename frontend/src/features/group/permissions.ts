import type { ParentGroup, Permission } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { useCentreNames } from './useCentreNames';

type GroupPermission = Extract<Permission, 'EDIT_GROUPS' | 'NAME_LEADERS' | 'REPORT_SESSION'>;

/** Why this person may not do it, in words; undefined when they may. */
export function useDenied(group: ParentGroup): (permission: GroupPermission) => string | undefined {
  const t = useT();
  const held = useWorkPlace()?.permittedActions ?? [];
  const nameOf = useCentreNames(group);
  return (permission) => {
    if (group.permittedActions.includes(permission)) return undefined;
    if (group.status === 'COMPLETED' || group.status === 'CANCELLED') return t('group.denied.ended');
    const isPartner = permission === 'EDIT_GROUPS' && held.includes('EDIT_GROUPS') && group.centres.length > 1;
    if (isPartner) return t('group.denied.host', { host: nameOf(group.centres[0]?.id) });
    return t(`group.denied.${permission}`);
  };
}

/** Why this person may not share the calendar of a group: it is for those who may tell of its sessions. */
export function useShareDenied(group: ParentGroup): string | undefined {
  const t = useT();
  const denied = useDenied(group)('REPORT_SESSION');
  if (!denied || group.status === 'COMPLETED' || group.status === 'CANCELLED') return denied;
  return t('calendars.denied.group');
}
