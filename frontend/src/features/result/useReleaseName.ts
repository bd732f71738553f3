import type { SurveyRelease } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';

const form = /^(\d{4})(?:-(SPRING|AUTUMN))?$/;

/** What a release is called: as its round, or by the time that it is of. */
export function useReleaseName(): (release: SurveyRelease) => string {
  const t = useT();
  return ({ roundName, period, number }) => {
    const [, year, term = 'YEAR'] = form.exec(period ?? '') ?? [];
    if (year) return t('results.period', { year, term });
    return roundName ?? t('results.number', { number });
  };
}
