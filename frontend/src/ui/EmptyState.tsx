import type { ReactNode } from 'react';
import { RingPicture } from './RingPicture';

interface Props {
  title: string;
  sentence: string;
  /** When it is all that the page has to say, its title is the page's. */
  isWholePage?: boolean;
  children?: ReactNode;
}

/** Says what could be here and what to do; `children` is the action. */
export function EmptyState({ title, sentence, isWholePage = false, children }: Props) {
  const Title = isWholePage ? 'h1' : 'h2';
  return (
    <div className={isWholePage ? 'void whole' : 'void'}>
      <RingPicture />
      <Title>{title}</Title>
      <p>{sentence}</p>
      {children}
    </div>
  );
}
