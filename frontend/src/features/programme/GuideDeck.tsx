import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useGuide } from './guideContext';
import { GuideSection } from './GuideSection';
import { Said, Unreviewed } from './Said';

/** The questions of the deck, and the way to print them. */
export function GuideDeck() {
  const t = useT();
  const { id, cards } = useGuide();
  if (cards.length === 0) return null;
  return (
    <GuideSection title="programme.cards" texts={cards.map(({ content }) => content.question)}>
      <ol className="guide-deck">
        {cards.map(({ id: card, content }) => (
          <li key={card}>
            <p className="question">
              <Said text={content.question} />
            </p>
            <Unreviewed text={content.question} reviewed={content.reviewed} />
          </li>
        ))}
      </ol>
      <Link className={buttonClass()} to="/programme/guides/$guideId/cards" params={{ guideId: id }}>
        <Icon name="print" />
        {t('programme.print')}
      </Link>
    </GuideSection>
  );
}
