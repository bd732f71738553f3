import { useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { useGuide } from '../guideContext';
import type { Deck } from './useDeck';

/** Turns the cards. At the ends the button stays, so that the focus does too. */
export function Controls({ deck }: { deck: Deck }) {
  const t = useT();
  const { place, end, next, previous } = deck;
  return (
    <nav className="turn" aria-label={t('programme.cards')}>
      <button className="btn previous" type="button" aria-disabled={place === 1} onClick={previous}>
        <Icon name="previous" />
        <span>{t('programme.room.previous')}</span>
      </button>
      <Dots deck={deck} />
      <button className="btn primary next" type="button" aria-disabled={place === end} onClick={next}>
        <span>{t('programme.room.next')}</span>
        <Icon name="next" />
      </button>
    </nav>
  );
}

function Dots({ deck: { place, go } }: { deck: Deck }) {
  const t = useT();
  const { cards } = useGuide();
  return (
    <ol className="dots">
      {cards.map(({ id }, i) => (
        <li key={id}>
          <button
            type="button"
            className={i + 1 < place ? 'seen' : undefined}
            aria-current={i + 1 === place ? 'step' : undefined}
            aria-label={t('programme.room.cardOf', { card: i + 1, cards: cards.length })}
            onClick={() => go(i + 1)}
          >
            <span />
          </button>
        </li>
      ))}
    </ol>
  );
}
