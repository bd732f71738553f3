import { useQuery } from '@tanstack/react-query';
import type { LocalText } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { guideQuery } from '../reference';

/** The cards of the deck that goes with a session: their keys and questions. */
export function useCards(guide: string | null): { key: string; question: string }[] {
  const text = useText();
  const cards = useQuery(guideQuery(guide)).data?.cards ?? [];
  return cards.map(({ content }) => ({ key: content.key, question: text(content.question as LocalText) }));
}
