import type { ReactNode } from 'react';
import { RingPicture } from './RingPicture';

interface Props {
  title: string;
  sentence: string;
  children?: ReactNode;
}

/** Says what could be here and what to do; `children` is the action. */
export function EmptyState({ title, sentence, children }: Props) {
  return (
    <div className="void">
      <RingPicture />
      <h2>{title}</h2>
      <p>{sentence}</p>
      {children}
    </div>
  );
}
