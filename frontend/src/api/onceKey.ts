import { randomKey } from '../lib/randomKey';

/** Gives a body its Idempotency-Key: the same one while the same is sent again, so that a lost answer makes nothing twice. */
export function createOnceKey(): (body: unknown) => string {
  return keptKey(random);
}

/** The same for answers to surveys, whose keys are random UUIDs and stand in the body. */
export function createAnswerKey(): (answers: unknown) => string {
  return keptKey(randomKey);
}

function keptKey(fresh: () => string): (body: unknown) => string {
  let sent = '';
  let key = '';
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== sent) key = fresh();
    sent = text;
    return key;
  };
}

/** 128 random bits, in a way that old browsers know too. */
function random(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');
}
