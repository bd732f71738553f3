import type { EnrolmentSummary, ParentGroup } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import type { Rights } from '../moves/actions';

/** What one is to the group and to a family in it: in a joint group only the host decides on the queue. */
export function useRights(group: ParentGroup): (enrolment: EnrolmentSummary) => Rights {
  const place = useWorkPlace();
  const mayEdit = place?.permittedActions.includes('EDIT_FAMILIES') ?? false;
  const isHost = mayEdit && group.permittedActions.includes('EDIT_GROUPS');
  return ({ household }) => ({
    isHost,
    isOurs: mayEdit && (!place?.centreId || household.centre === place.centreId),
  });
}
