import type { KeyboardEvent } from 'react';
import { addDays } from '../../../lib/calendar';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The arrows move a session that has the focus: sideways a day, up and down a week. */
export function moveKeys(day: string, onMove: (to: string) => void) {
  return (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(addDays(day, step));
  };
}
