import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnPlace } from '../../../api/schema';
import { askOwn, send, troubleOf, type Trouble } from '../send';
import { useOnce } from '../signup/useFilling';
import { deadBy, type Dead, type Done } from './link';

/** What can be posted to a link without more words. */
export type Move = 'confirmation' | 'acceptance' | 'decline' | 'withdrawal' | 'mail-stop';

interface State {
  place?: OwnPlace;
  dead?: Dead;
  done?: Done;
  trouble?: Trouble;
  /** The move that did not get through; trying again does the same once more. */
  failed?: Move;
  /** It stood otherwise than the page showed. */
  hasMoved?: boolean;
}

export interface Own extends State {
  isSending: boolean;
  load: () => Promise<void>;
  move: (move: Move) => Promise<void>;
  joined: (place: OwnPlace) => void;
}

const movedOn = 'enrolment-moved-on';

/** What a link shows, and what is done by it: each only when somebody presses a button. */
export function useOwnPlace(secret: string): Own {
  const [state, setState] = useState<State>({});
  const { isSending, once } = useOnce();
  const path = `/public/links/${encodeURIComponent(secret)}`;

  const look = useCallback(
    (hasMoved = false) =>
      askOwn<OwnPlace>(path).then(
        (place) => setState({ place, hasMoved }),
        (error: unknown) => setState(failing(error)),
      ),
    [path],
  );
  const fail = async (wanted: Move, error: unknown) => {
    const next = failing(error);
    if (next.trouble?.kind === 'refused' && next.trouble.code === movedOn) return look(true);
    return setState(({ place }) => ({ ...(place && { place }), ...next, failed: wanted }));
  };
  const move = (wanted: Move) =>
    once(() =>
      send<OwnPlace>(`${path}/${wanted}`).then(
        (place) => setState({ place, ...(wanted === 'mail-stop' && { done: 'stopped' }) }),
        (error: unknown) => fail(wanted, error),
      ),
    );
  useEffect(() => void look(), [look]);
  return { ...state, isSending, load: () => look(), move, joined: (place) => setState({ place, done: 'joined' }) };
}

function failing(error: unknown): State {
  const dead = deadBy(error);
  return dead ? { dead } : { trouble: troubleOf(error) };
}
