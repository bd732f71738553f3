import type { Message } from '../../api/schema';
import type { MarkTone } from '../../ui/Mark';

export const statusTones: Record<Message['status'], MarkTone> = {
  QUEUED: 'dawn',
  SENDING: 'dawn',
  SENT: 'go',
  FAILED: 'bad',
  SKIPPED: 'line',
};

export const kinds: Message['kind'][] = [
  'INVITATION',
  'CONFIRM_SIGN_UP',
  'ALREADY_SIGNED_UP',
  'ENROLLED',
  'WAITLISTED',
  'OFFER',
  'OFFER_EXPIRED',
  'JOINED',
  'REMINDER',
  'SESSION_MOVED',
  'SESSION_CANCELLED',
  'GROUP_CANCELLED',
  'LEFT',
  'TRANSFER',
  'SURVEY',
  'SURVEY_REMINDER',
];

/** What a letter is filled with for each family, by its name between braces. */
const fields = [
  'firstName',
  'group',
  'centre',
  'newCentre',
  'phone',
  'when',
  'where',
  'sessions',
  'place',
  'until',
  'link',
  'stop',
] as const;

export type Field = (typeof fields)[number];

export function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}

/** Where a text changes from plain words to a field and back: the odd pieces are names of fields. */
export function pieces(text: string): string[] {
  return text.split(/\{\{\s*([A-Za-z]+)\s*\}\}/);
}
