import type { SessionWarning } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { weekOf } from '../../../lib/calendar';
import { holidayOf } from '../../../lib/holidays';

/** "Trettondagen: ingen är här." */
export function useWarningWords(): (warning: SessionWarning, day: string | null) => string {
  const t = useT();
  return ({ code }, day) => {
    const holiday = day === null ? undefined : holidayOf(day);
    if (code === 'HOLIDAY' && holiday) return t('group.warning.holiday', { holiday: t(`group.holiday.${holiday}`) });
    if (code === 'CLOSED_WEEK' && day !== null)
      return t('group.warning.closedWeek', { week: Number(weekOf(day).slice(6)) });
    return t(`group.warning.${code}`);
  };
}
