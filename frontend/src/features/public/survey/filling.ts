import { useState } from 'preact/hooks';
import { visible, type Answers } from '../../../lib/answers';
import type { Question } from './asked';
import { useSteps } from './steps';

/** What has been answered so far, and at which question one is: -1 before the first. */
interface Filled {
  answers: Answers;
  step: number;
}

/** Where it is kept while one answers. */
interface Keeping {
  before: () => Filled | undefined;
  keep: (answers: Answers, step: number) => void;
  /** Whether it has been handed in, so that there is nothing to go back to. */
  isOver: boolean;
}

export function useFilling(questions: readonly Question[], keeping: Keeping) {
  const [{ answers, step }, setFilled] = useState(() => keeping.before() ?? { answers: {}, step: -1 });
  const asked = visible(questions, answers);
  const at = Math.min(step, asked.length - 1);
  const keep = (next: Answers, to: number) => {
    setFilled({ answers: next, step: to });
    keeping.keep(next, to);
  };
  const { forward, back } = useSteps(at, { isOver: keeping.isOver, turnTo: (to) => keep(answers, to) });
  return { answers, asked, at, question: asked[at], set: (next: Answers) => keep(next, at), forward, back };
}

export type Filling = ReturnType<typeof useFilling>;
