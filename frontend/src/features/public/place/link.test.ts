import { describe, expect, it } from 'vitest';
import type { OwnPlace, OwnTransfer } from '../../../api/schema';
import sv from '../../../i18n/sv/place';
import { Refused } from '../send';
import { askOf, deadBy, isAlive, isUsed, nextOf, toldOf } from './link';

type Purpose = OwnPlace['purpose'];
type Status = NonNullable<OwnPlace['status']>;
const ended: Status[] = ['DECLINED', 'EXPIRED', 'WITHDRAWN', 'COMPLETED'];

function place(purpose: Purpose, status: Status | null, ...actions: OwnPlace['actions']): OwnPlace {
  return { purpose, status, actions, queuePlace: null, offerUntil: null, group: null, transfer: null };
}

function moving(status: OwnTransfer['status'], ...actions: OwnPlace['actions']): OwnPlace {
  const transfer = { status, from: 'Solrosen', to: 'Linden', municipality: 'Tranås', until: '2026-12-13T08:00:00Z' };
  const asked = { ...transfer, consentNeeded: true, answered: false, groups: [] };
  return { ...place('TRANSFER', null, ...actions), transfer: asked };
}

describe('a link', () => {
  it.each([
    ['place.moving', moving('ASKED', 'MOVE', 'STAY')],
    ['place.moving.also', moving('CONFIRMED', 'MOVE')],
    ['place.moving.CONFIRMED', moving('CONFIRMED')],
    ['place.moving.DECLINED', moving('DECLINED')],
    ['place.moving.WITHDRAWN', moving('WITHDRAWN')],
    ['place.moving.EXPIRED', moving('EXPIRED')],
  ] as const)('says %s of a move', (title, shown) => {
    expect(toldOf(shown).title).toBe(title);
    expect(sv).toHaveProperty([title]);
    expect(sv).toHaveProperty([toldOf(shown).text ?? '']);
  });

  it.each([
    ['confirm', place('CONFIRM', 'REQUESTED', 'CONFIRM')],
    ['invitation', place('INVITATION', 'INVITED', 'CONFIRM', 'DECLINE')],
    ['offer', place('OFFER', 'OFFERED', 'ACCEPT', 'DECLINE')],
    ['join', place('JOIN', 'ENROLLED', 'JOIN')],
    ['stop', place('STOP_MAIL', null, 'STOP_MAIL')],
    [undefined, place('PLACE', 'ENROLLED', 'LEAVE', 'ADD_PARENT')],
    [undefined, place('CONFIRM', 'ENROLLED')],
    [undefined, place('OFFER', 'EXPIRED')],
  ] as const)('asks for %s', (ask, shown) => {
    expect(askOf(shown)).toBe(ask);
    expect(sv).toHaveProperty([toldOf(shown).title]);
  });

  it('has words of its own for each status, with the next step', () => {
    for (const status of [...ended, 'INVITED', 'REQUESTED', 'WAITLISTED', 'OFFERED', 'ENROLLED'] as const) {
      expect(toldOf(place('PLACE', status))).toEqual({ title: `place.${status}`, text: `place.${status}.text` });
      expect(sv).toHaveProperty([`place.${status}.text`]);
    }
  });

  it('tells the place in the queue, which is no place in the group', () => {
    const waiting = { ...place('PLACE', 'WAITLISTED', 'LEAVE'), queuePlace: 2 };
    expect(toldOf(waiting)).toEqual({ title: 'place.queue', text: 'place.WAITLISTED.text' });
    expect(isAlive(waiting)).toBe(true);
  });

  it('leads on when there is no place and none to wait for', () => {
    expect(ended.map((status) => nextOf(place('PLACE', status)))).toEqual(['groups', 'group', 'group', 'groups']);
    expect(ended.some((status) => isAlive(place('PLACE', status)))).toBe(false);
    expect(nextOf(place('PLACE', 'ENROLLED'))).toBeUndefined();
  });

  it('shows nothing of a family by a link for the other parent that has been used', () => {
    expect(isUsed(place('JOIN', 'ENROLLED'))).toBe(true);
    expect(isUsed(place('JOIN', 'ENROLLED', 'JOIN'))).toBe(false);
    expect(isUsed(place('PLACE', 'ENROLLED'))).toBe(false);
  });

  it('says first what was just done', () => {
    expect(toldOf(place('STOP_MAIL', 'ENROLLED', 'STOP_MAIL'), 'stopped').title).toBe('place.stopped');
    expect(toldOf(place('JOIN', 'ENROLLED'), 'joined').title).toBe('place.joined');
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['missing', 404, 'not-found'],
    ['missing', 400, 'validation-failed'],
    ['expired', 422, 'link-expired'],
    ['used', 422, 'link-used'],
    [undefined, 422, 'enrolment-moved-on'],
    [undefined, 503, 'busy'],
  ])('is %s by %s %s', (dead, status, code) => {
    expect(deadBy(new Refused({ status, code }))).toBe(dead);
  });

  it('is not one that could not be reached', () => {
    expect(deadBy(new TypeError('Failed to fetch'))).toBeUndefined();
  });
});
