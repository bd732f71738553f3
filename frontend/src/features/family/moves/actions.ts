import type { EnrolmentStatus } from '../../../api/schema';

export type Action = 'accept' | 'offer' | 'change' | 'decline' | 'withdraw';

/** What makes sense where a family stands, the most wanted first. */
const sensible: Record<EnrolmentStatus, Action[]> = {
  INVITED: ['accept', 'decline', 'withdraw'],
  REQUESTED: ['accept', 'withdraw'],
  WAITLISTED: ['offer', 'change', 'decline', 'withdraw'],
  OFFERED: ['accept', 'change', 'decline', 'withdraw'],
  ENROLLED: ['change', 'withdraw'],
  COMPLETED: [],
  DECLINED: [],
  EXPIRED: [],
  WITHDRAWN: [],
};

export interface Rights {
  /** The family stands in a register of one's own. */
  isOurs: boolean;
  /** One's own centre holds the group, and decides on its queue. */
  isHost: boolean;
}

/** What one may do with a family's place: the enrolling centre acts for its family, the host decides on the queue. */
export function actionsFor(status: EnrolmentStatus, { isOurs, isHost }: Rights): Action[] {
  return sensible[status].filter((action) => (action === 'offer' ? isHost : isOurs));
}
