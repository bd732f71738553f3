import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { openRoundsQuery } from '../../api/surveyRounds';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { lastDayUntil } from '../../lib/moment';
import { buttonClass } from '../../ui/Button';
import { toHandOut, type ByHand } from './byHand';

const shown = 5;

/** The surveys that someone at the centre hands out now, each with the one thing to do. */
export function HandOuts() {
  const t = useT();
  const place = useWorkPlace();
  const permitted = place?.permittedActions ?? [];
  const enabled = permitted.includes('READ_ROUNDS');
  const rounds = useQuery({ ...openRoundsQuery({ place: place?.path ?? '' }), enabled }).data ?? [];
  const mine = toHandOut(rounds, permitted);
  if (mine.length === 0) return null;
  return (
    <section className="section" aria-labelledby="hand-outs">
      <h2 id="hand-outs">{t('today.surveys')}</h2>
      <ul className="rows">
        {mine.slice(0, shown).map((round) => (
          <HandOut key={round.id} round={round} />
        ))}
      </ul>
      <p className="more">
        <Link to="/surveys/rounds">{t('today.surveys.all')}</Link>
      </p>
    </section>
  );
}

function HandOut({ round: { id, name, channel, closesAt } }: { round: ByHand }) {
  const t = useT();
  const { date } = useFormat();
  const to = channel === 'QR' ? '/surveys/rounds/$roundId/code' : '/surveys/rounds/$roundId/answers';
  return (
    <li>
      <div>
        <b>{name}</b>
        <p className="muted small">{t('today.surveys.until', { date: date(lastDayUntil(closesAt)) })}</p>
      </div>
      <Link className={buttonClass('plain', 'small')} to={to} params={{ roundId: id }}>
        {t(`today.surveys.${channel}`)}
        <span className="sr"> {name}</span>
      </Link>
    </li>
  );
}
