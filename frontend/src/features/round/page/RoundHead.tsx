import { Link } from '@tanstack/react-router';
import type { SurveyRound } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { RoundsCrumb } from '../RoundsCrumb';
import { isEntered, statusTones, useSurveyName, useWhen } from '../words';

/** What the round is, and the one thing to do with it now. */
export function RoundHead({ round }: { round: SurveyRound }) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <RoundsCrumb />
        <h1>{round.name}</h1>
        <p className="facts">
          <Mark tone={statusTones[round.status]}>{t(`round.status.${round.status}`)}</Mark>
          <When round={round} />
          <Whom round={round} />
          <Survey round={round} />
        </p>
      </div>
      <Now round={round} />
    </div>
  );
}

function When({ round }: { round: SurveyRound }) {
  const when = useWhen();
  return (
    <span>
      <Icon name="calendar" />
      {when(round)}
    </span>
  );
}

function Whom({ round: { at, survey, group, part, attendedFrom, attendedTo } }: { round: SurveyRound }) {
  const t = useT();
  const { date } = useFormat();
  const audience = t(`round.audience.${survey.audience}`);
  const period = attendedFrom && attendedTo && t('round.period', { from: date(attendedFrom), to: date(attendedTo) });
  return (
    <>
      <span>
        <Icon name="people" />
        {group ? (
          <Link to="/groups/$groupId" params={{ groupId: group }}>
            {t('round.ofGroup')}
          </Link>
        ) : (
          audience
        )}
        {part && ` (${t(`round.part.${part}`)})`} {period}
      </span>
      <span>
        <Icon name="pin" />
        {at.name}
      </span>
    </>
  );
}

function Survey({ round: { survey, channel, rule } }: { round: SurveyRound }) {
  const t = useT();
  const name = useSurveyName()(survey);
  return (
    <>
      <span>
        <Icon name="speech" />
        {t('round.survey', { name, number: survey.number })}
      </span>
      <span>
        <Icon name={channel === 'TICKETS' ? 'mail' : channel === 'QR' ? 'code' : 'edit'} />
        {t(`round.channel.${channel}`)}
      </span>
      {rule && (
        <span>
          <Icon name="retry" />
          <Link to="/surveys/rounds/rules">{t('round.byRule')}</Link>
        </span>
      )}
    </>
  );
}

/** What those on the spot do with an open round: show its code, or write answers in. */
function Now({ round: { id, status, channel, permittedActions } }: { round: SurveyRound }) {
  const t = useT();
  if (status === 'CLOSED') return <ToResults round={id} />;
  if (status !== 'OPEN') return null;
  if (channel === 'QR' && permittedActions.includes('HAND_OUT_SURVEY')) {
    return (
      <Link className={buttonClass('primary', 'big')} to="/surveys/rounds/$roundId/code" params={{ roundId: id }}>
        <Icon name="code" />
        {t('round.showCode')}
      </Link>
    );
  }
  if (isEntered(channel) && permittedActions.includes('ENTER_ANSWERS')) {
    return (
      <Link className={buttonClass('primary', 'big')} to="/surveys/rounds/$roundId/answers" params={{ roundId: id }}>
        <Icon name="edit" />
        {t(channel === 'PAPER' ? 'round.enterPaper' : 'round.answerForCentre')}
      </Link>
    );
  }
  return null;
}

/** What was answered, once nobody can answer any more. */
function ToResults({ round }: { round: string }) {
  const t = useT();
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_RESULTS') ?? false;
  if (!mayRead) return null;
  return (
    <Link className={buttonClass('primary', 'big')} to="/surveys/results" search={{ round }}>
      {t('round.toResults')}
    </Link>
  );
}
