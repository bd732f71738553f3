import { useCallback, useEffect, useState } from 'preact/hooks';

export interface Answer<Data> {
  data?: Data;
  hasFailed: boolean;
  retry: () => void;
}

/** Asks anew whenever the key changes; an answer that comes too late is let go. */
export function useAnswer<Data>(key: string, ask: () => Promise<Data>): Answer<Data> {
  const [state, setState] = useState<{ key?: string; data?: Data; hasFailed: boolean }>({ hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (data) => isCurrent && setState({ key, data, hasFailed: false }),
      () => isCurrent && setState({ key, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for what is asked
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}
