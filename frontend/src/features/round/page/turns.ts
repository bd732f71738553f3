import type { RoundStatus, SurveyRound } from '../../../api/schema';
import type { Turn } from '../queries';

export const begins: Record<Turn, RoundStatus> = { opening: 'PLANNED', closure: 'OPEN', reminders: 'OPEN' };

/** What can be done with the round as it stands, the most likely first. */
export function turnsOf({ status, channel }: Pick<SurveyRound, 'status' | 'channel'>): Turn[] {
  if (status === 'PLANNED') return ['opening'];
  if (status !== 'OPEN') return [];
  return channel === 'TICKETS' ? ['reminders', 'closure'] : ['closure'];
}
