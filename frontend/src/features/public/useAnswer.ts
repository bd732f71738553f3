import { useCallback, useEffect, useState } from 'preact/hooks';
import { Missing } from './ask';

export interface Answer<Data> {
  data?: Data;
  hasFailed: boolean;
  isMissing: boolean;
  retry: () => void;
}

interface State<Data> {
  key?: string;
  data?: Data;
  error?: unknown;
}

/** Asks anew whenever the key changes; an answer that comes too late is let go. */
export function useAnswer<Data>(key: string, ask: () => Promise<Data>): Answer<Data> {
  const [state, setState] = useState<State<Data>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (data) => isCurrent && setState({ key, data }),
      (error: unknown) => isCurrent && setState({ key, error }),
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for what is asked
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const isMissing = state.error instanceof Missing;
  return {
    ...(state.data !== undefined && { data: state.data }),
    hasFailed: state.error !== undefined && !isMissing,
    isMissing,
    retry,
  };
}
