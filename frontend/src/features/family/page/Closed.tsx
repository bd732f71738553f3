import { Link } from '@tanstack/react-router';
import type { Household } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Note } from '../../../ui/Note';

/** Where a family is that stands in the register no longer, or that it came from another centre. */
export function Closed({ family: { state, mergedInto, transfer } }: { family: Household }) {
  const t = useT();
  if (mergedInto) {
    return (
      <Note>
        <p>{t('family.state.MERGED')}</p>
        <Link to="/families/$familyId" params={{ familyId: mergedInto }}>
          {t('family.toFamily')}
        </Link>
      </Note>
    );
  }
  if (state === 'MOVED') return <Note>{t('family.state.MOVED')}</Note>;
  return transfer ? <Note>{t('family.state.came')}</Note> : null;
}
