import { Link } from '@tanstack/react-router';
import type { SurveySummary, SurveyVersionSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { swedish } from '../../lib/localText';
import { EmptyState } from '../../ui/EmptyState';
import { StateMark } from './StateMark';
import { listed, type Listed } from './surveys';

interface Props {
  surveys: SurveySummary[];
  versions: SurveyVersionSummary[];
}

/** The surveys by name: for whom, how it stands with each, and how much it asks. */
export function SurveyList({ surveys, versions }: Props) {
  const t = useT();
  if (surveys.length === 0) {
    return <EmptyState title={t('survey.none.title')} sentence={t('survey.none.sentence')} />;
  }
  return (
    <ul className="survey-list">
      {listed(surveys, versions).map((one) => (
        <SurveyRow key={one.survey.id} {...one} />
      ))}
    </ul>
  );
}

function SurveyRow({ survey, states, questions }: Listed) {
  const t = useT();
  return (
    <li>
      <div>
        <h2>
          <Link to="/surveys/$surveyId" params={{ surveyId: survey.id }} lang={swedish}>
            {survey.name[swedish]}
          </Link>
        </h2>
        <p className="facts">
          {states.map((status) => (
            <StateMark key={status} status={status} />
          ))}
          <span>{t(`survey.audience.${survey.audience}`)}</span>
          <span>{t('survey.questionCount', { count: questions })}</span>
        </p>
      </div>
    </li>
  );
}
