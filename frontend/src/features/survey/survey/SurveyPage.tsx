import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Survey, SurveyVersionSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import { surveyQuery, versionsQuery } from '../queries';
import { NewVersion } from './NewVersion';
import { Rename } from './Rename';
import { VersionRow } from './VersionRow';
import '../survey.css';

const route = getRouteApi('/signed-in/surveys/$surveyId');

/** A survey and its versions, what is in use first, and what one can do with each. */
export function SurveyPage() {
  const { surveyId } = route.useParams();
  const survey = useQuery(surveyQuery(surveyId));
  const versions = useQuery(versionsQuery(surveyId));
  if (survey.error) return <Failed error={survey.error} onRetry={() => void survey.refetch()} />;
  if (versions.error) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!survey.data || !versions.data) return <div className="wrap" aria-busy="true" />;
  return (
    <div className="wrap">
      <Head survey={survey.data.data} />
      <Versions survey={survey.data.data} versions={versions.data} />
    </div>
  );
}

function mayEdit({ permittedActions }: Survey): boolean {
  return permittedActions.includes('EDIT_SURVEYS');
}

function Head({ survey }: { survey: Survey }) {
  const t = useT();
  const name = survey.name[swedish] ?? survey.key;
  usePageTitle(name);
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/surveys">
          <Icon name="previous" />
          {t('survey.surveys')}
        </Link>
        <h1 lang={swedish}>{name}</h1>
        <p className="facts">
          <span>{t(`survey.audience.${survey.audience}`)}</span>
          <span>{t(`survey.kind.${survey.kind}`)}</span>
        </p>
      </div>
      {mayEdit(survey) && (
        <div className="acts">
          <Rename survey={survey} />
          {!survey.draft && <NewVersion survey={survey.id} />}
        </div>
      )}
    </div>
  );
}

function Versions({ survey, versions }: { survey: Survey; versions: SurveyVersionSummary[] }) {
  const t = useT();
  return (
    <section aria-labelledby="versions">
      <h2 className="sr" id="versions">
        {t('survey.versions')}
      </h2>
      <ul className="survey-list">
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            surveyKey={survey.key}
            mayEdit={mayEdit(survey)}
            isAlone={versions.length === 1}
          />
        ))}
      </ul>
    </section>
  );
}
