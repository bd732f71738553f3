import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LocalText, SessionGuide } from '../../api/schema';
import { useFormat, useSpeech, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { usePageTitle } from '../../ui/usePageTitle';
import { GuideFailed } from './GuidePage';
import { guideQuery } from './queries';
import { useText } from './words';
import './programme.css';

const route = getRouteApi('/signed-in/programme/guides/$guideId/cards');
const onPaper = 4;

/** The deck of a guide for printing: four cards of A6 on an A4, with marks for cutting, in any language that it is written in. */
export function CardsPage() {
  const { guideId } = route.useParams();
  const guide = useQuery(guideQuery(guideId));
  if (guide.error) return <GuideFailed error={guide.error} onRetry={() => void guide.refetch()} />;
  if (!guide.data) return <div className="wrap" aria-busy="true" />;
  return <Cards guide={guide.data} />;
}

function Cards({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const text = useText();
  const [language, setLanguage] = useState<string>(useSpeech().language);
  const title = text(guide.content.title).text;
  usePageTitle(t('programme.cardsOf', { title }));
  const sheets = Array.from({ length: Math.ceil(guide.cards.length / onPaper) }, (_, i) =>
    guide.cards.slice(i * onPaper, (i + 1) * onPaper),
  );
  return (
    <>
      <div className="wrap no-print">
        <div className="head">
          <div>
            <Link className="crumb" to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
              <Icon name="previous" />
              {title}
            </Link>
            <h1>{t('programme.cardsOf', { title })}</h1>
            <p className="lead">{t('programme.paper', { count: sheets.length })}</p>
          </div>
          <div className="acts">
            <Languages guide={guide} language={language} onChoose={setLanguage} />
            <Button look="primary" onPress={() => window.print()}>
              {t('programme.printNow')}
            </Button>
          </div>
        </div>
      </div>
      {sheets.map((cards, i) => (
        <Sheet key={cards[0]?.id} guide={guide} cards={cards} first={i * onPaper + 1} language={language} />
      ))}
    </>
  );
}

function Languages(props: { guide: SessionGuide; language: string; onChoose: (language: string) => void }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const written = [...new Set(props.guide.cards.flatMap(({ content }) => Object.keys(content.question)))];
  return (
    <label className="programme-versions">
      <span>{t('programme.language')}</span>
      <select className="in" value={props.language} onChange={(event) => props.onChoose(event.target.value)}>
        {written.map((code) => (
          <option key={code} value={code}>
            {code === 'sv-x-lattlast' ? t('programme.easySwedish') : nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SheetProps {
  guide: SessionGuide;
  cards: SessionGuide['cards'];
  first: number;
  language: string;
}

function Sheet({ guide, cards, first, language }: SheetProps) {
  const t = useT();
  const said = (text: LocalText) => text[language] ?? text['sv'];
  return (
    <div className="programme-sheet" data-theme="light" lang={language}>
      {cards.map(({ id, content }, i) => (
        <article key={id}>
          <p className="of">
            {t('programme.cardOf', { number: guide.number, card: first + i, cards: guide.cards.length })}
          </p>
          <h2>{said(content.question)}</h2>
          <ul>
            {content.followUps.map((one) => (
              <li key={one['sv']}>{said(one)}</li>
            ))}
          </ul>
          <Logo />
        </article>
      ))}
      {['north', 'south', 'west', 'east', 'middle'].map((where) => (
        <i key={where} className={`cut ${where}`} aria-hidden="true" />
      ))}
    </div>
  );
}
