import type { ReactNode } from 'react';
import type { SurveyRound } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Note } from '../../../ui/Note';
import { useShare } from '../words';

/** Invited, answered and the rate: all that is told of an open round. */
export function Figures({ round }: { round: SurveyRound }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="figures">
      <h2 id="figures">{t('round.figures')}</h2>
      {round.status !== 'PLANNED' && <Numbers round={round} />}
      <p className="round-says">{t(`round.figures.${round.status}`)}</p>
      {round.withdrawnFor && <Note>{t(`round.withdrawn.${round.withdrawnFor}`)}</Note>}
      {round.status === 'OPEN' && <Letters round={round} />}
    </section>
  );
}

function Numbers({ round: { figures, channel } }: { round: SurveyRound }) {
  const t = useT();
  const { number } = useFormat();
  const rate = useShare()(figures);
  const { invited, answered, basis, withoutMail } = figures;
  const isKnown = basis !== 'UNKNOWN' && invited > 0;
  return (
    <>
      <dl className="round-figures">
        <Figure term={t(channel === 'SIGNED_IN' ? 'round.answered.centres' : 'round.answered')}>
          {number(answered)}
        </Figure>
        {isKnown && <Figure term={t(`round.basis.${basis}`)}>{number(invited)}</Figure>}
        {rate && (
          <Figure term={t('round.rate')}>
            {rate.share} <small>{rate.of}</small>
          </Figure>
        )}
      </dl>
      {!isKnown && <p className="round-says">{t('round.basis.unknown')}</p>}
      {isKnown && !rate && <p className="round-says">{t('round.rate.none')}</p>}
      {withoutMail > 0 && <p className="round-says">{t('round.withoutMail', { count: withoutMail })}</p>}
    </>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="num">{children}</dd>
    </div>
  );
}

/** How far the letters have come: on their way, and when the next reminder goes. */
function Letters({ round }: { round: SurveyRound }) {
  const t = useT();
  const moment = useMoment();
  const { channel, places, remindAt, remindedAt } = round;
  if (channel !== 'TICKETS') return null;
  const isOnItsWay = places.some(({ prepared }) => !prepared);
  return (
    <>
      {isOnItsWay && <Note>{t('round.letters.onTheirWay')}</Note>}
      {remindedAt && <p className="round-says">{t('round.reminded', { when: moment(remindedAt) })}</p>}
      {remindAt && <p className="round-says">{t('round.reminds', { when: moment(remindAt) })}</p>}
    </>
  );
}
