/** Gives a body its Idempotency-Key: the same one while the same is sent again, so that a lost answer makes nothing twice. */
export function createOnceKey(): (body: unknown) => string {
  let sent = '';
  let key = '';
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== sent) key = random();
    sent = text;
    return key;
  };
}

/** 128 random bits, in a way that old browsers know too. */
function random(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');
}
