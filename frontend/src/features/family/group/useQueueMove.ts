import { useState, type KeyboardEvent } from 'react';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useDrag } from '../../../ui/useDrag';
import { useFamilyName } from '../words';
import { placeByKey, placed } from './queue';

/** What moved the family, so that the focus goes along with it. */
export type Grip = 'handle' | 'up' | 'down';

interface Move {
  id: string;
  to: number;
  /** None when it was dragged: then the reason is asked for at once. */
  by: Grip | null;
}

/** One family at a time is moved in the queue, and stays where it was until a reason is written and saved. */
export function useQueueMove(waiting: EnrolmentSummary[]) {
  const t = useT();
  const name = useFamilyName();
  const [move, setMove] = useState<Move | null>(null);
  const [told, setTold] = useState('');
  const shown = move ? placed(waiting, move.id, move.to) : waiting;
  const begin = (id: string, to: number, by: Grip | null) => {
    const one = waiting.find((each) => each.id === id);
    if (!one) return;
    setMove({ id, to, by });
    setTold(t('queue.moved', { name: name(one.household.parents), place: to, count: waiting.length }));
  };
  const reset = () => {
    setMove(null);
    setTold('');
  };
  const drag = useDrag<string>('place', (id, on) => begin(id, Number(on), null));
  const onKeyDown = (id: string, place: number) => (event: KeyboardEvent) => {
    if (event.key === 'Escape') reset();
    const to = placeByKey(event.key, place, waiting.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    begin(id, to, 'handle');
  };
  /** Who stands elsewhere than before; back at the old place there is nothing to save. */
  const moved = waiting.find(({ id }, index) => id === move?.id && index !== move.to - 1);
  return { shown, told, drag, onKeyDown, begin, reset, move, moved };
}

export type QueueMove = ReturnType<typeof useQueueMove>;
