import type { ToolboxMedium } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';

/** Whether one may add to the toolbox of the region that one works in. */
export function useMayWrite(): boolean {
  const place = useWorkPlace();
  return Boolean(place?.regionCode && place.permittedActions.includes('EDIT_PROGRAMME'));
}

export function mayChange({ permittedActions }: ToolboxMedium): boolean {
  return permittedActions.includes('EDIT_PROGRAMME');
}
