import { useEffect } from 'react';

interface Acts {
  next: () => void;
  previous: () => void;
  leave: () => void;
}

/** Arrows and space, and the keys that a presenter's remote sends. */
const keys: Record<string, keyof Acts> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Escape: 'leave',
};

/** A key that means something where it was pressed keeps that meaning. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  const own = 'select, input, [role=dialog]';
  return target instanceof Element && target.closest(key === ' ' ? `${own}, button, a` : own) !== null;
}

export function useKeys({ next, previous, leave }: Acts): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = event.key === ' ' && event.shiftKey ? 'previous' : keys[event.key];
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      event.preventDefault();
      ({ next, previous, leave })[act]();
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, [next, previous, leave]);
}
