import { useState } from 'react';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { Scope } from './moves';
import type { Proposals } from './useProposals';

/** How one moves: the choice of how many go along, the session in hand, and what was just done. */
export function useMoving(proposals: Proposals) {
  const t = useT();
  const { date } = useFormat();
  const [scope, setScope] = useState<Scope>('one');
  const [held, setHeld] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const move = (number: number, day: string, how: Scope) => {
    setTold(t(`plan.moved.${how}`, { number, date: date(day) }));
    void proposals.move(number, day, how);
  };
  return {
    scope,
    setScope,
    held,
    told,
    /** In the calendar, where the focus goes along. */
    moveHeld: (number: number, day: string) => {
      setHeld(number);
      move(number, day, scope);
    },
    move: (number: number, day: string, how = scope) => {
      setHeld(null);
      move(number, day, how);
    },
    undo: () => {
      setHeld(null);
      setTold(t('form.undone'));
      proposals.undo();
    },
  };
}

export type Moving = ReturnType<typeof useMoving>;
