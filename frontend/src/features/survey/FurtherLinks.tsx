import { Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';

/** To where surveys are sent out, and to what was answered, for those who see it. */
export function FurtherLinks() {
  const t = useT();
  const held = useWorkPlace()?.permittedActions ?? [];
  return (
    <>
      {held.includes('READ_ROUNDS') && (
        <Link className={buttonClass()} to="/surveys/rounds">
          {t('survey.rounds')}
        </Link>
      )}
      {held.includes('READ_RESULTS') && (
        <Link className={buttonClass()} to="/surveys/results">
          {t('survey.results')}
        </Link>
      )}
    </>
  );
}
