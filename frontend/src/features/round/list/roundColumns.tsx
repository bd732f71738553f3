import { Link } from '@tanstack/react-router';
import type { SurveyRoundSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { Mark } from '../../../ui/Mark';
import { statusTones, useAnswered, useRate, useSurveyName, useWhen } from '../words';

type CellProps = { round: SurveyRoundSummary };

function Name({ round: { id, name, survey } }: CellProps) {
  const surveyName = useSurveyName()(survey);
  return (
    <>
      <Link to="/surveys/rounds/$roundId" params={{ roundId: id }}>
        {name}
      </Link>
      {surveyName !== name && <small>{surveyName}</small>}
    </>
  );
}

function State({ round }: CellProps) {
  const t = useT();
  return <Mark tone={statusTones[round.status]}>{t(`round.status.${round.status}`)}</Mark>;
}

function When({ round }: CellProps) {
  return <span className="num">{useWhen()(round)}</span>;
}

function Whom({ round: { at, survey, channel } }: CellProps) {
  const t = useT();
  return (
    <>
      {t('round.whomAt', { audience: t(`round.audience.${survey.audience}`), place: at.name })}
      <small>{t(`round.channel.${channel}`)}</small>
    </>
  );
}

function Answered({ round: { figures } }: CellProps) {
  const answered = useAnswered()(figures);
  const rate = useRate()(figures);
  return (
    <>
      <span className="num">{answered}</span>
      {rate && <small>{rate}</small>}
    </>
  );
}

export function useRoundColumns(): Column<SurveyRoundSummary>[] {
  const t = useT();
  return [
    { id: 'name', title: t('rounds.column.name'), place: 'main', cell: (round) => <Name round={round} /> },
    { id: 'whom', title: t('rounds.column.whom'), cell: (round) => <Whom round={round} /> },
    { id: 'state', title: t('rounds.status'), place: 'corner', cell: (round) => <State round={round} /> },
    { id: 'when', title: t('rounds.column.when'), cell: (round) => <When round={round} /> },
    {
      id: 'answered',
      title: t('rounds.column.answered'),
      place: 'labelled',
      cell: (round) => <Answered round={round} />,
    },
  ];
}
