import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { GuideContent, LocalText, SessionGuide } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { MessageKey } from '../../i18n/catalogs';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { usePageTitle } from '../../ui/usePageTitle';
import { Agenda } from './Agenda';
import { guideQuery } from './queries';
import { useAges, useText } from './words';
import './programme.css';

const route = getRouteApi('/signed-in/programme/guides/$guideId');

export function GuidePage() {
  const { guideId } = route.useParams();
  const guide = useQuery(guideQuery(guideId));
  if (guide.error) return <GuideFailed error={guide.error} onRetry={() => void guide.refetch()} />;
  if (!guide.data) return <div className="wrap" aria-busy="true" />;
  return <Guide guide={guide.data} />;
}

export function GuideFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const { title, detail, reference, passing } = tell(error, t);
  usePageTitle(title);
  return (
    <div className="wrap">
      {passing ? (
        <ErrorState title={t('programme.guideFailed')} {...{ detail, reference, onRetry }} />
      ) : (
        <EmptyState isWholePage title={title} sentence={detail}>
          <Link className={buttonClass('primary')} to="/programme">
            {t('programme.title')}
          </Link>
        </EmptyState>
      )}
    </div>
  );
}

function Guide({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const text = useText();
  usePageTitle(text(guide.content.title).text);
  return (
    <div className="wrap programme-guide">
      <Head guide={guide} />
      {guide.content.exampleText && <Note tone="warn">{t('programme.example')}</Note>}
      <Agenda steps={guide.content.steps} />
      <div className="columns">
        <div>
          <Words title="programme.notes" text={guide.content.notesToLeaders} />
          <Words title="programme.digital" text={guide.content.digitalVariant} />
          <Perspectives content={guide.content} />
        </div>
        <div>
          <Deck guide={guide} />
          <Turn content={guide.content} />
          <Words title="programme.invite" text={guide.content.invitationToNext} />
        </div>
      </div>
      <Next guide={guide} />
    </div>
  );
}

function Head({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const text = useText();
  const ages = useAges();
  const { list } = useFormat();
  const { content } = guide;
  const title = text(content.title);
  const purpose = text(content.purpose);
  const named = (need: 'REQUIRED' | 'OPTIONAL') =>
    list(
      content.professions
        .filter((one) => one.need === need)
        .map(({ profession }) => t(`programme.profession.${profession}`)),
    );
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/programme">
          <Icon name="previous" />
          {t('programme.title')}
        </Link>
        <p className="eyebrow">
          {t('programme.session', { number: guide.number })} · {ages(content.ageWindow)} ·{' '}
          {t('programme.minutes', { minutes: content.minutes })}
          {content.ageWindow?.unconfirmed && ` · ${t('programme.unconfirmed')}`}
        </p>
        <h1 lang={title.lang}>{title.text}</h1>
        <p className="lead" lang={purpose.lang}>
          {purpose.text}
        </p>
        <p className="facts">
          <span>{t('programme.leadBy', { professions: named('REQUIRED') })}</span>
          {named('OPTIONAL') && <span>{t('programme.mayLead', { professions: named('OPTIONAL') })}</span>}
          <span>{t('programme.dialogue', { minutes: guide.dialogueMinutes })}</span>
        </p>
      </div>
      <div className="acts">
        <Link className={buttonClass()} to="/programme/guides/$guideId/cards" params={{ guideId: guide.id }}>
          {t('programme.print')}
        </Link>
      </div>
    </div>
  );
}

function Words({ title, text }: { title: MessageKey; text: LocalText | null | undefined }) {
  const t = useT();
  const said = useText();
  if (!text) return null;
  const words = said(text);
  return (
    <section>
      <h2>{t(title)}</h2>
      <p lang={words.lang}>{words.text}</p>
    </section>
  );
}

function Perspectives({ content }: { content: GuideContent }) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  return (
    <section>
      <h2>{t('programme.perspectives')}</h2>
      <dl className="programme-perspectives">
        {content.perspectives.map(({ perspective, articles, carries, how }) => {
          const words = text(how);
          return (
            <div key={perspective}>
              <dt>
                <i className={carries ? 'dot full' : 'dot'} aria-hidden="true" />
                {t(`programme.perspective.${perspective}`)}
                <span className="sr">{t(carries ? 'programme.carries' : 'programme.there')}</span>
                {articles && articles.length > 0 && (
                  <small>{t('programme.articles', { articles: list(articles.map(String)) })}</small>
                )}
              </dt>
              <dd lang={words.lang}>{words.text}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Deck({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const text = useText();
  return (
    <section>
      <h2>{t('programme.cards')}</h2>
      <ol className="programme-deck">
        {guide.cards.map(({ id, content }) => {
          const question = text(content.question);
          return (
            <li key={id} lang={question.lang}>
              <blockquote>{question.text}</blockquote>
              <ul>
                {content.followUps.map((one) => (
                  <li key={one['sv']}>{text(one).text}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Turn({ content }: { content: GuideContent }) {
  const t = useT();
  const text = useText();
  if (content.whereToTurn.length === 0) return null;
  return (
    <section>
      <h2>{t('programme.turn')}</h2>
      <ul className="programme-turn">
        {content.whereToTurn.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {text(label).text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const text = useText();
  if (!guide.next) return null;
  return (
    <p className="acts">
      <Link className={buttonClass()} to="/programme/guides/$guideId" params={{ guideId: guide.next.id }}>
        {t('programme.next', { number: guide.next.number, title: text(guide.next.title).text })}
        <Icon name="next" />
      </Link>
    </p>
  );
}
