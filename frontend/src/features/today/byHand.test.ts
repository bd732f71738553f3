import { describe, expect, it } from 'vitest';
import type { SurveyRoundSummary } from '../../api/schema';
import { toHandOut } from './byHand';

function round(channel: SurveyRoundSummary['channel'], answered = 0): SurveyRoundSummary {
  return { id: channel, channel, figures: { invited: 1, answered } } as SurveyRoundSummary;
}

const rounds = [round('TICKETS'), round('QR'), round('PAPER'), round('SIGNED_IN')];

describe('the surveys to hand out', () => {
  it('are those that one may show or write in; letters go by themselves', () => {
    const channels = (permitted: Parameters<typeof toHandOut>[1]) =>
      toHandOut(rounds, permitted).map(({ channel }) => channel);
    expect(channels(['HAND_OUT_SURVEY', 'ENTER_ANSWERS'])).toEqual(['QR', 'PAPER', 'SIGNED_IN']);
    expect(channels(['HAND_OUT_SURVEY'])).toEqual(['QR']);
    expect(channels(['READ_ROUNDS'])).toEqual([]);
  });

  it('are no longer what the centre has answered', () => {
    expect(toHandOut([round('SIGNED_IN', 1), round('QR', 1)], ['HAND_OUT_SURVEY', 'ENTER_ANSWERS'])).toHaveLength(1);
  });
});
