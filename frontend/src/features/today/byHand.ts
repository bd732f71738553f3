import type { Permission, RoundChannel, SurveyRoundSummary } from '../../api/schema';

/** How someone on the spot brings a survey to those whom it asks. */
type ByHandChannel = Exclude<RoundChannel, 'TICKETS'>;
export type ByHand = SurveyRoundSummary & { channel: ByHandChannel };

const needs: Record<ByHandChannel, Permission> = {
  QR: 'HAND_OUT_SURVEY',
  PAPER: 'ENTER_ANSWERS',
  SIGNED_IN: 'ENTER_ANSWERS',
};

function isByHand(round: SurveyRoundSummary): round is ByHand {
  return round.channel !== 'TICKETS';
}

/** A centre answers once, and has nothing left to do then. */
function isDone({ channel, figures: { invited, answered } }: ByHand): boolean {
  return channel === 'SIGNED_IN' && invited > 0 && answered >= invited;
}

/** Of the open rounds, those with which one who may do this has something to do. */
export function toHandOut(rounds: SurveyRoundSummary[], permitted: Permission[]): ByHand[] {
  return rounds.filter(isByHand).filter((round) => permitted.includes(needs[round.channel]) && !isDone(round));
}
