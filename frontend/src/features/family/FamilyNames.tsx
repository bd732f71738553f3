import type { ParentName } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Mark } from '../../ui/Mark';
import { useFamilyName } from './words';

/** So that whoever reads the screen aloud, or shows it to others, knows. */
export function Protected() {
  const t = useT();
  return (
    <Mark tone="day" icon="lock">
      {t('family.protected')}
    </Mark>
  );
}

/** The parents' names, and whether one of them has protected personal data. */
export function FamilyNames({ parents }: { parents: ParentName[] }) {
  const name = useFamilyName();
  return (
    <span className="family-names">
      <span>{name(parents)}</span>
      {parents.some(({ protectedIdentity }) => protectedIdentity) && <Protected />}
    </span>
  );
}
