import { useT } from '../../i18n/LanguageProvider';
import { Mark } from '../../ui/Mark';

/** So that whoever reads the screen aloud, or shows it to others, knows. */
export function Protected() {
  const t = useT();
  return (
    <Mark tone="day" icon="lock">
      {t('family.protected')}
    </Mark>
  );
}
