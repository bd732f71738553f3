import type { PrivacyFamily } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Mark } from '../../ui/Mark';

/** What whoever handles a family must know of it. */
export function Marks({ family }: { family: PrivacyFamily }) {
  const t = useT();
  return (
    <span className="desk-marks">
      {family.protectedIdentity && (
        <Mark tone="day" icon="lock">
          {t('privacy.mark.protected')}
        </Mark>
      )}
      {family.held && <Mark tone="dawn">{t('privacy.mark.held')}</Mark>}
      {family.mergedInto && <Mark tone="plain">{t('privacy.mark.merged')}</Mark>}
      {family.erasedAt && <Mark tone="plain">{t('privacy.mark.erased')}</Mark>}
    </span>
  );
}
