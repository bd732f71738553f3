import { useEffect, useRef } from 'preact/hooks';

/** What an entry of the browser's history knows: the question, and how many entries of this survey lie behind it. */
interface Entry {
  step: number;
  behind: number;
}

function entry(): Partial<Entry> {
  return (history.state as Partial<Entry> | null) ?? {};
}

function write(way: 'pushState' | 'replaceState', { step, behind }: Entry): void {
  history[way]({ ...history.state, step, behind }, '');
}

interface Steps {
  isOver: boolean;
  turnTo: (step: number) => void;
}

/**
 * Each question is an entry of the browser's history: its Back, a gesture on a phone, leads to the question before, and
 * out of the survey when it has been handed in.
 */
export function useSteps(at: number, steps: Steps) {
  const now = useRef(steps);
  now.current = steps;
  useEffect(() => {
    write('replaceState', { step: at, behind: entry().behind ?? 0 });
    const follow = () => {
      const { step, behind = 0 } = entry();
      if (step === undefined) return;
      if (now.current.isOver) history.go(-behind - 1);
      else now.current.turnTo(step);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where it begins
  }, []);
  return {
    forward: () => {
      write('pushState', { step: at + 1, behind: (entry().behind ?? 0) + 1 });
      steps.turnTo(at + 1);
    },
    back: () => {
      if (entry().behind) return history.back();
      write('replaceState', { step: at - 1, behind: 0 });
      steps.turnTo(at - 1);
    },
  };
}
