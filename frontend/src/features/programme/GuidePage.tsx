import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { usePageTitle } from '../../ui/usePageTitle';
import { AgendaStrip } from './AgendaStrip';
import { useGuide } from './guideContext';
import { GuideDeck } from './GuideDeck';
import { GuideHead } from './GuideHead';
import { GuideMedia } from './GuideMedia';
import { GuidePerspectives } from './GuidePerspectives';
import { GuideSection, Words } from './GuideSection';
import { Said } from '../../content/Said';
import { useText } from '../../content/contentLanguage';
import './shared.css';
import './guide.css';

/** A session guide, written to a colleague: how the session goes first, then what is good to know. */
export function GuidePage() {
  const t = useT();
  const { content } = useGuide();
  usePageTitle(useText()(content.title));
  return (
    <div className="wrap guide">
      <GuideHead />
      {content.exampleText && <Note tone="warn">{t('programme.example')}</Note>}
      <div className="guide-columns">
        <AgendaStrip />
        <Shown />
        <div>
          <Words title="programme.notes" text={content.notesToLeaders} />
          <Words title="programme.digital" text={content.digitalVariant} />
          <Words title="programme.invite" text={content.invitationToNext} />
          <GuidePerspectives />
          <Turn />
        </div>
      </div>
      <Next />
    </div>
  );
}

/** What the parents talk about, and what they are shown. */
function Shown() {
  return (
    <div className="guide-shown">
      <Topics />
      <GuideDeck />
      <GuideMedia />
    </div>
  );
}

function Topics() {
  const { topics } = useGuide().content;
  if (topics.length === 0) return null;
  return (
    <GuideSection title="programme.topics" texts={topics}>
      <ul className="guide-topics">
        {topics.map((topic) => (
          <li key={topic['sv']}>
            <Said text={topic} />
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}

function Turn() {
  const { whereToTurn } = useGuide().content;
  if (whereToTurn.length === 0) return null;
  return (
    <GuideSection title="programme.turn" texts={whereToTurn.map(({ label }) => label)}>
      <ul className="guide-turn">
        {whereToTurn.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              <Said text={label} />
            </a>
            <Icon name="out" />
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}

function Next() {
  const t = useT();
  const { next } = useGuide();
  if (!next) return null;
  return (
    <nav className="guide-next" aria-label={t('programme.nextLabel')}>
      <Link to="/programme/guides/$guideId" params={{ guideId: next.id }}>
        <span className="eyebrow">{t('programme.nextLabel')}</span>
        <span className="title">
          {next.number}. <Said text={next.title} />
        </span>
        <Icon name="next" />
      </Link>
    </nav>
  );
}
