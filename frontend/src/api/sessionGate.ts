/**
 * Holds back calls when the session ended during work, until the same person has signed in again.
 * Nothing that was typed is lost: the call that met the closed door waits and is sent anew.
 */
export interface SessionGate {
  /** From now on a 401 means that a session ended, not that nobody has signed in. */
  arm: () => void;
  /** Before leaving on purpose: a 401 is then just an answer. */
  disarm: () => void;
  armed: () => boolean;
  /** Whether somebody is to sign in again. */
  isClosed: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Closes the gate and resolves when it is opened again. */
  wait: () => Promise<void>;
  open: () => void;
}

export function createSessionGate(): SessionGate {
  const listeners = new Set<() => void>();
  let isArmed = false;
  let waiting: (() => void)[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  return {
    arm: () => void (isArmed = true),
    disarm: () => void (isArmed = false),
    armed: () => isArmed,
    isClosed: () => waiting.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        changed();
      }),
    open: () => {
      const released = waiting;
      waiting = [];
      released.forEach((resolve) => resolve());
      changed();
    },
  };
}

export const sessionGate = createSessionGate();
