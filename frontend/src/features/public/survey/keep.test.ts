import { beforeEach, describe, expect, it } from 'vitest';
import { randomKey } from '../../../lib/randomKey';
import { forgetTyped, forgetWaiting, keepTyped, keepWaiting, typed, waiting, waitingFor, wayOf } from './keep';

const place = '0190e6a1-7a4b-7c3d-9e2f-1a2b3c4d5e6f';
const secret = 'nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M';
const way = { place, secret };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('the way to a survey', () => {
  it('is a place and a secret, and nothing else', () => {
    expect(wayOf(`${place}.${secret}`)).toEqual(way);
    expect(wayOf(secret)).toBeUndefined();
    expect(wayOf(`${place}.short`)).toBeUndefined();
    expect(wayOf(undefined)).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('is there again for the same link, and for no other', () => {
    keepTyped(way, { a: 4 }, 2);
    expect(typed(way)).toMatchObject({ answers: { a: 4 }, step: 2 });
    expect(typed({ place, secret: secret.toLowerCase() })).toBeUndefined();
    forgetTyped();
    expect(typed(way)).toBeUndefined();
  });
});

describe('what has not arrived', () => {
  it('waits, once for each key, until it is forgotten', () => {
    const sending = { ...way, key: randomKey(), answers: { a: 4 } };
    keepWaiting(sending);
    keepWaiting(sending);
    expect(waiting()).toEqual([sending]);
    expect(waitingFor(way)).toEqual(sending);
    forgetWaiting(sending);
    expect(waiting()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  it('is no trouble when the store holds something else', () => {
    localStorage.setItem('familjenavet.survey.waiting', '{');
    expect(waiting()).toEqual([]);
  });
});
