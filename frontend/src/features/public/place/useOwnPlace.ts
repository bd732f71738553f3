import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnPlace } from '../../../api/schema';
import { askOwn, send, troubleOf, type Trouble } from '../send';
import { useOnce } from '../signup/useFilling';
import { deadBy, type Dead, type Done } from './link';

/** What can be posted to a link. */
export type Move = 'confirmation' | 'acceptance' | 'decline' | 'withdrawal' | 'mail-stop' | 'transfer-confirmation';

interface State {
  place?: OwnPlace;
  dead?: Dead;
  done?: Done;
  trouble?: Trouble;
  /** The move that did not get through; trying again does the same once more. */
  failed?: [move: Move, body?: unknown];
  /** It stood otherwise than the page showed. */
  hasMoved?: boolean;
}

export interface Own extends State {
  isSending: boolean;
  load: () => Promise<void>;
  move: (move: Move, body?: unknown) => Promise<void>;
  joined: (place: OwnPlace) => void;
}

const movedOn = new Set(['enrolment-moved-on', 'transfer-settled']);

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
  const fail = async (wanted: Move, body: unknown, error: unknown) => {
    const next = failing(error);
    if (next.trouble?.kind === 'refused' && movedOn.has(next.trouble.code)) return look(true);
    return setState(({ place }) => ({ ...(place && { place }), ...next, failed: [wanted, body] }));
  };
  const move = (wanted: Move, body?: unknown) =>
    once(() =>
      send<OwnPlace>(`${path}/${wanted}`, body).then(
        (place) => setState({ place, ...(wanted === 'mail-stop' && { done: 'stopped' }) }),
        (error: unknown) => fail(wanted, body, error),
      ),
    );
  useEffect(() => void look(), [look]);
  return { ...state, isSending, load: () => look(), move, joined: (place) => setState({ place, done: 'joined' }) };
}

function failing(error: unknown): State {
  const dead = deadBy(error);
  return dead ? { dead } : { trouble: troubleOf(error) };
}
