import { Link } from '@tanstack/react-router';
import { useRef, type PointerEvent } from 'react';
import type { DialogueCard } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useGuide } from '../guideContext';
import { InSwedish, Said } from '../../../content/Said';
import { useText } from '../../../content/contentLanguage';
import { swiped } from './swipe';
import type { Deck } from './useDeck';

/** A question of more letters than this is written smaller, so that it is still seen whole. */
const long = 60;

/** The card that is up, with the edges of those that follow. */
export function Stage({ deck }: { deck: Deck }) {
  const { cards } = useGuide();
  const swipe = useSwipe(deck);
  const card = cards[deck.place - 1];
  return (
    <div className="stage">
      <div className={deck.isBack ? 'deck back' : 'deck'} data-left={Math.min(2, deck.end - deck.place)} {...swipe}>
        {card ? <Front key={card.id} card={card} place={deck.place} /> : <End />}
      </div>
    </div>
  );
}

/** With a finger or a pen; a mouse marks text. */
function useSwipe({ next, previous }: Deck) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      from.current = pointerType === 'mouse' ? null : { x, y };
    },
    onPointerUp: ({ clientX: x, clientY: y }: PointerEvent) => {
      const way = from.current && swiped(from.current, { x, y });
      from.current = null;
      if (way) ({ next, previous })[way]();
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

function Front({ card, place }: { card: DialogueCard; place: number }) {
  const t = useT();
  const { cards } = useGuide();
  const { question, followUps, perspectives } = card.content;
  return (
    <article className="card">
      <p className="top-line">
        <span>{t('programme.room.cardOf', { card: place, cards: cards.length })}</span>
        <InSwedish texts={[question]} />
        <span className="perspectives">{perspectives.map((one) => t(`perspective.${one}`)).join(' · ')}</span>
      </p>
      <h2 className={useText()(question).length > long ? 'long' : undefined}>
        <Said text={question} />
      </h2>
      <ul className="follow">
        {followUps.map((one) => (
          <li key={one['sv']}>
            <Said text={one} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** After the last card: what comes next time. */
function End() {
  const t = useT();
  const { next, content, cards } = useGuide();
  return (
    <article className="card">
      <p className="top-line">{t('programme.cards')}</p>
      <h2>{t(cards.length > 0 ? 'programme.room.end' : 'programme.noCards')}</h2>
      <div className="follow">
        {content.invitationToNext && (
          <p>
            <Said text={content.invitationToNext} />
          </p>
        )}
        {next && (
          <p>
            <Link className={buttonClass()} to="/programme/guides/$guideId/room" params={{ guideId: next.id }}>
              <span>
                {t('programme.session', { number: next.number })}: <Said text={next.title} />
              </span>
              <Icon name="next" />
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}
