import { Link } from '@tanstack/react-router';
import type { GroupSession, ParentGroup, SessionGuide } from '../../api/schema';
import { Said } from '../../content/Said';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { noteBefore } from './moments';

interface Props {
  group: ParentGroup | undefined;
  session: GroupSession | undefined;
  guide: SessionGuide | undefined;
}

/** What to have at hand: the cards, how the next session is introduced, and what was written last time. */
export function Beside({ group, session, guide }: Props) {
  const last = group && session && noteBefore(group, session.number);
  return (
    <>
      {guide && <ToBring guide={guide} />}
      {last && <LastTime session={last} />}
    </>
  );
}

function ToBring({ guide: { id, cards, content } }: { guide: SessionGuide }) {
  const t = useT();
  if (cards.length === 0 && !content.invitationToNext) return null;
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">{t('today.bring')}</h2>
      {cards.length > 0 && (
        <p>
          {t('today.bring.cards', { count: cards.length })}{' '}
          <Link to="/programme/guides/$guideId/cards" params={{ guideId: id }}>
            {t('today.bring.print')}
          </Link>
        </p>
      )}
      {content.invitationToNext && (
        <>
          <h3>{t('today.bring.invitation')}</h3>
          <p>
            <Said text={content.invitationToNext} />
          </p>
        </>
      )}
    </section>
  );
}

function LastTime({ session: { number, day, note } }: { session: GroupSession }) {
  const t = useT();
  const { date } = useFormat();
  return (
    <section aria-labelledby="last">
      <h2 id="last">{t('today.last')}</h2>
      <blockquote>{note}</blockquote>
      <p className="muted small">{t('today.last.when', { number, date: day ? date(day) : '' })}</p>
    </section>
  );
}
