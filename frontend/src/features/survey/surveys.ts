import type { SurveySummary, SurveyVersionSummary } from '../../api/schema';

export interface Listed {
  survey: SurveySummary;
  /** How it stands: what is in use and what is being written; what has been, where there is neither. */
  states: SurveyVersionSummary['status'][];
  /** Of the version that matters most: the one in use, else the one being written, else the last. */
  questions: number;
}

/** The surveys with what their versions tell; those come with what is in use first. */
export function listed(surveys: SurveySummary[], versions: SurveyVersionSummary[]): Listed[] {
  return surveys.map((survey) => {
    const own = versions.filter((version) => version.survey === survey.id);
    const now = own.filter(({ status }) => status !== 'RETIRED');
    const shown = now.length > 0 ? now : own.slice(0, 1);
    return { survey, states: shown.map(({ status }) => status), questions: shown[0]?.questions ?? 0 };
  });
}
