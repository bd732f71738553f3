/** @jsxImportSource preact */
import type { FamilyLanguage } from '../../i18n/familyLanguage';
import type { Go, OwnWhereabouts } from './address';
import { Failed } from './Parts';
import { useAnswer } from './useAnswer';
import type { Speaking } from './words';

interface Props {
  at: OwnWhereabouts;
  speaking: Speaking;
  go: Go;
}

/** Fetches the pages that most who look for a group never open. */
export function Later(props: Props) {
  const pages = useAnswer('pages', () => import('./OwnPages'));
  const { speaking } = props;
  if (pages.hasFailed) {
    return <Failed title={speaking.t('public.ownFailed')} speaking={speaking} onRetry={pages.retry} />;
  }
  return pages.data ? <pages.data.OwnPages {...props} /> : null;
}

interface SurveyProps {
  /** Whoever writes a survey sees it as it will be. */
  isPreview: boolean;
  speaking: Speaking;
  go: Go;
  onLanguage: (language: FamilyLanguage) => void;
}

/** Fetches the pages of a survey, which are loaded for those alone who answer one. */
export function LaterSurvey(props: SurveyProps) {
  const pages = useAnswer('survey', () => import('./survey/SurveyPages'));
  const { speaking } = props;
  if (pages.hasFailed) {
    return <Failed title={speaking.t('public.ownFailed')} speaking={speaking} onRetry={pages.retry} />;
  }
  return pages.data ? <pages.data.SurveyPages {...props} /> : null;
}
