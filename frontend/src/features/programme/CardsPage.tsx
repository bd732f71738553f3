import { Link } from '@tanstack/react-router';
import type { DialogueCard } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { usePageTitle } from '../../ui/usePageTitle';
import { useGuide } from './guideContext';
import { UnreviewedCards } from './GuideDeck';
import { LanguageChoice } from '../../content/LanguageChoice';
import { InSwedish, Said } from '../../content/Said';
import { useText } from '../../content/contentLanguage';
import './shared.css';
import './cards.css';

const onPaper = 4;

/** The deck of a guide for printing: four cards of A6 on an A4, with marks for cutting, in any language that it is written in. */
export function CardsPage() {
  const { cards } = useGuide();
  const sheets = Array.from({ length: Math.ceil(cards.length / onPaper) }, (_, i) => i * onPaper);
  return (
    <div className="deck-page">
      <Head sheets={sheets.length} />
      {sheets.map((first) => (
        <Sheet key={first} cards={cards.slice(first, first + onPaper)} first={first + 1} />
      ))}
    </div>
  );
}

function Head({ sheets }: { sheets: number }) {
  const t = useT();
  const { id, content, cards } = useGuide();
  const title = useText()(content.title);
  const questions = cards.map((card) => card.content.question);
  usePageTitle(t('programme.cardsOf', { title }));
  return (
    <div className="wrap no-print">
      <div className="head">
        <div>
          <Link className="crumb" to="/programme/guides/$guideId" params={{ guideId: id }}>
            <Icon name="previous" />
            <Said text={content.title} />
          </Link>
          <h1>{t('programme.cards')}</h1>
          <p className="lead">{t(sheets === 0 ? 'programme.noCards' : 'programme.paper', { count: sheets })}</p>
          <p className="programme-marks">
            <InSwedish texts={questions} />
            <UnreviewedCards />
          </p>
        </div>
        <Choices />
      </div>
    </div>
  );
}

function Choices() {
  const t = useT();
  const { cards } = useGuide();
  return (
    <div className="acts">
      <LanguageChoice label={t('programme.language')} texts={cards.map(({ content }) => content.question)} />
      <Button look="primary" icon="print" onPress={() => window.print()}>
        {t('programme.printNow')}
      </Button>
    </div>
  );
}

function Sheet({ cards, first }: { cards: DialogueCard[]; first: number }) {
  return (
    <div className="paper" data-theme="light">
      {cards.map((card, i) => (
        <Card key={card.id} card={card} place={first + i} />
      ))}
      {['north', 'south', 'west', 'east', 'across', 'along'].map((where) => (
        <i key={where} className={`cut ${where}`} aria-hidden="true" />
      ))}
    </div>
  );
}

function Card({ card, place }: { card: DialogueCard; place: number }) {
  const t = useT();
  const { number, cards } = useGuide();
  const { question, followUps } = card.content;
  return (
    <article>
      <p className="of">{t('programme.cardOf', { number, card: place, cards: cards.length })}</p>
      <h2>
        <Said text={question} />
      </h2>
      <ul>
        {followUps.map((one) => (
          <li key={one['sv']}>
            <Said text={one} />
          </li>
        ))}
      </ul>
      <Logo />
    </article>
  );
}
