import { expect, it } from 'vitest';
import { actionsFor } from './actions';

const host = { isOurs: true, isHost: true };

it('lets nobody act on what has ended', () => {
  for (const status of ['COMPLETED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const) {
    expect(actionsFor(status, host)).toEqual([]);
  }
});

it('leaves the queue to the centre that holds the group, and the family to the one that keeps its register', () => {
  expect(actionsFor('WAITLISTED', { isOurs: true, isHost: false })).toEqual(['change', 'decline', 'withdraw']);
  expect(actionsFor('WAITLISTED', { isOurs: false, isHost: true })).toEqual(['offer']);
  expect(actionsFor('ENROLLED', { isOurs: false, isHost: false })).toEqual([]);
});

it('takes no decline of a sign-up that nobody has confirmed, as the API would not', () => {
  expect(actionsFor('REQUESTED', host)).toEqual(['accept', 'withdraw']);
  expect(actionsFor('INVITED', host)).toContain('decline');
});
