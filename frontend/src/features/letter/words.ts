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
];

/** Where a text changes from plain words to a field and back: the odd pieces are names of fields. */
export function pieces(text: string): string[] {
  return text.split(/\{\{\s*([A-Za-z]+)\s*\}\}/);
}
