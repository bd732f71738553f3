import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import type { LocalText, SessionGuide } from '../../api/schema';
import { meQuery } from '../../api/session';
import { keepForRoom } from './kept';

export const GuideContext = createContext<SessionGuide | null>(null);

/** The guide that the page is about. */
export function useGuide(): SessionGuide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('GuidePages is missing');
  return guide;
}

/** The texts that tell in which languages a guide can be read. */
export function textsOf({ content, cards }: SessionGuide): LocalText[] {
  return [content.title, ...cards.map((card) => card.content.question)];
}

/** Keeps the guide on the device; whether it, and the next one, can be read in the room without a network. */
export function useKeptForRoom(): boolean {
  const guide = useGuide();
  const subject = useQuery(meQuery).data?.subject;
  const [kept, setKept] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void keepForRoom(guide, subject).then((isKept) => isCurrent && setKept(isKept ? guide.id : undefined));
    return () => void (isCurrent = false);
  }, [guide, subject]);
  return kept === guide.id;
}
