const name = 'familjenavet.session';

/** Tells this person's other windows that someone has signed in; who it was they ask themselves. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('signed-in');
  channel.close();
}

export function onSignIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
