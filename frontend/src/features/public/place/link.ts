import type { OwnPlace, OwnTransfer } from '../../../api/schema';
import type { OwnKey } from '../../../i18n/familyWords';
import { Refused } from '../send';

/** A link that leads nowhere any more; the same is said whether it ever led to somebody or not. */
export type Dead = 'missing' | 'expired' | 'used';

const deadByCode: Record<string, Dead> = { 'link-expired': 'expired', 'link-used': 'used' };
const neverMade = new Set([400, 404, 414]);

export function deadBy(error: unknown): Dead | undefined {
  if (!(error instanceof Refused)) return undefined;
  const { status, code = '' } = error.problem;
  return deadByCode[code] ?? (neverMade.has(status) ? 'missing' : undefined);
}

/** What the page asks of one who opens the link. */
export type Ask = 'confirm' | 'invitation' | 'offer' | 'join' | 'stop' | 'moving';

const asked: Partial<Record<OwnPlace['purpose'], [OwnPlace['actions'][number], Ask]>> = {
  CONFIRM: ['CONFIRM', 'confirm'],
  INVITATION: ['CONFIRM', 'invitation'],
  OFFER: ['ACCEPT', 'offer'],
  JOIN: ['JOIN', 'join'],
  STOP_MAIL: ['STOP_MAIL', 'stop'],
  TRANSFER: ['MOVE', 'moving'],
};

export function askOf({ purpose, actions }: OwnPlace): Ask | undefined {
  const [action, ask] = asked[purpose] ?? [];
  return action && actions.includes(action) ? ask : undefined;
}

/** A link for the other parent that somebody has used shows nothing of the family to who opens it next. */
export function isUsed(place: OwnPlace): boolean {
  return place.purpose === 'JOIN' && !place.actions.includes('JOIN');
}

/** What one has just done that the place itself does not tell. */
export type Done = 'joined' | 'stopped';

export interface Told {
  title: OwnKey;
  text?: OwnKey;
}

const asking: Record<Ask, Told> = {
  confirm: { title: 'place.confirm', text: 'place.confirm.text' },
  invitation: { title: 'place.invitation', text: 'place.invitation.text' },
  offer: { title: 'place.offer', text: 'place.offer.until' },
  join: { title: 'place.join', text: 'place.join.text' },
  stop: { title: 'place.stop', text: 'place.stop.text' },
  moving: { title: 'place.moving', text: 'place.moving.text' },
};

/** Another parent may have said yes; whoever is to consent for themselves is asked all the same. */
function movingTold(status: OwnTransfer['status'], isAsked: boolean): Told {
  if (status === 'ASKED') return asking.moving;
  if (isAsked) return { title: 'place.moving.also', text: 'place.moving.text' };
  return { title: `place.moving.${status}`, text: `place.moving.${status}.text` };
}

/** What the page says first: what was done, else what is asked, else how it stands. */
export function toldOf(place: OwnPlace, done?: Done): Told {
  if (done) return { title: `place.${done}`, text: `place.${done}.text` };
  const ask = askOf(place);
  if (place.transfer) return movingTold(place.transfer.status, ask !== undefined);
  if (ask) return asking[ask];
  const { status, queuePlace } = place;
  if (!status) return { title: 'place.title' };
  if (status === 'WAITLISTED' && queuePlace) return { title: 'place.queue', text: 'place.WAITLISTED.text' };
  return { title: `place.${status}`, text: `place.${status}.text` };
}

/** Where a family goes on that has no place and waits for none: back to the group, or to all of them. */
export function nextOf({ status }: OwnPlace): 'group' | 'groups' | undefined {
  if (status === 'EXPIRED' || status === 'WITHDRAWN') return 'group';
  return status === 'DECLINED' || status === 'COMPLETED' ? 'groups' : undefined;
}

/** In the group, in its queue, or on the way there: the sessions and the centre are of use. */
export function isAlive({ status }: OwnPlace): boolean {
  return status !== null && !['DECLINED', 'EXPIRED', 'WITHDRAWN', 'COMPLETED'].includes(status);
}
