import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SessionGuide } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { usePageTitle } from '../../../ui/usePageTitle';
import { useGuide } from '../guideContext';
import { useContentLanguage, useText } from '../../../content/contentLanguage';
import { shownIn } from '../../../lib/localText';
import { Controls } from './Controls';
import { Edge } from './Edge';
import { Stage } from './Stage';
import { useAwake } from './useAwake';
import { useClock } from './useClock';
import { useDeck, type Deck } from './useDeck';
import { useKeys } from './useKeys';
import '../shared.css';
import './room.css';

/** Room mode: the dialogue cards of a guide fill the screen, with the agenda at the edge. */
export function RoomPage() {
  const guide = useGuide();
  return <Room key={guide.id} guide={guide} />;
}

function Room({ guide }: { guide: SessionGuide }) {
  const t = useT();
  usePageTitle(t('programme.room.title', { title: useText()(guide.content.title) }));
  const deck = useDeck(guide.cards.length);
  const clock = useClock(guide.id);
  const navigate = useNavigate();
  const leave = useCallback(
    () => void navigate({ to: '/programme/guides/$guideId', params: { guideId: guide.id } }),
    [navigate, guide.id],
  );
  useKeys({ next: deck.next, previous: deck.previous, leave });
  useAwake();
  return (
    <div className="room">
      <Edge clock={clock} />
      <Stage deck={deck} />
      <Controls deck={deck} />
      <NewQuestion deck={deck} />
    </div>
  );
}

/** Says the new question to who cannot see it turn; the focus stays where it is. */
function NewQuestion({ deck: { place } }: { deck: Deck }) {
  const t = useT();
  const { cards } = useGuide();
  const language = useContentLanguage();
  const question = cards[place - 1]?.content.question;
  const lang = question && shownIn(question, language);
  return (
    <p className="sr" role="status" lang={lang}>
      {question && lang ? question[lang] : t('programme.room.end')}
    </p>
  );
}
