import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useGuide } from './guideContext';
import { GuideSection } from './GuideSection';
import { Said } from '../../content/Said';
import { Unreviewed } from './Unreviewed';
import { useContentLanguage } from '../../content/contentLanguage';

/** One mark for the whole deck, when no person has read some card of it in the language that is shown. */
export function UnreviewedCards() {
  const language = useContentLanguage();
  const unread = useGuide().cards.find(
    ({ content }) => content.question[language] && !content.reviewed.includes(language),
  );
  return unread ? <Unreviewed text={unread.content.question} reviewed={unread.content.reviewed} /> : null;
}

/** The questions of the deck, and the way to print them. */
export function GuideDeck() {
  const t = useT();
  const { id, cards } = useGuide();
  if (cards.length === 0) return null;
  return (
    <GuideSection title="programme.cards" texts={cards.map(({ content }) => content.question)}>
      <UnreviewedCards />
      <ol className="guide-deck">
        {cards.map(({ id: card, content }) => (
          <li key={card}>
            <p className="question">
              <Said text={content.question} />
            </p>
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
