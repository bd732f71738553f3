import type { EnrolmentStatus, EnrolmentSummary, Gender, ParentName, ParentRole } from '../../api/schema';
import { useFormat, useSpeech } from '../../i18n/LanguageProvider';
import { addMonths, monthOf } from '../../lib/calendar';
import { today } from '../../lib/dates';
import type { MarkTone } from '../../ui/Mark';

/** Who stands in the address of a parent that is to be added. */
export const newParent = 'new';

export const roles: ParentRole[] = ['BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT'];
export const genders: Gender[] = ['WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED'];

export const statusTones: Record<EnrolmentStatus, MarkTone> = {
  INVITED: 'line',
  REQUESTED: 'line',
  WAITLISTED: 'dawn',
  OFFERED: 'day',
  ENROLLED: 'go',
  COMPLETED: 'plain',
  DECLINED: 'plain',
  EXPIRED: 'plain',
  WITHDRAWN: 'plain',
};

/** The months that a child of a family may be due or born in: the last three years, and the coming pregnancy. */
export function childMonths(day = today()): string[] {
  const now = monthOf(day);
  return Array.from({ length: 47 }, (_, i) => addMonths(now, 10 - i));
}

/** What a family is called where one line must do: the names that one may know. */
export function useFamilyName(): (parents: Pick<ParentName, 'name'>[]) => string {
  const { t } = useSpeech();
  const { list } = useFormat();
  return (parents) => {
    const names = parents.flatMap(({ name }) => name ?? []);
    return names.length > 0 ? list(names) : t('family.nameless');
  };
}

/** "tis 2 dec 09.00", of an instant, as the clocks in Sweden show it. */
function useMoment(): (instant: string) => string {
  const { date, time } = useFormat();
  return (instant) => {
    const [day = '', clock = ''] = swedishTime.format(new Date(instant)).split(' ');
    return `${date(day)} ${time(clock)}`;
  };
}

/** The day of an instant in Sweden. */
export function dayOf(instant: string): string {
  return today(new Date(instant));
}

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** Where a family stands, with the place in the queue or the last day to answer when there is one. */
export function useStanding(): (enrolment: EnrolmentSummary) => string {
  const { t } = useSpeech();
  const moment = useMoment();
  return ({ status, queuePlace, offerUntil, confirmUntil }) => {
    if (queuePlace) return t('family.standing.WAITLISTED', { place: queuePlace });
    if (offerUntil) return t('family.standing.OFFERED', { until: moment(offerUntil) });
    if (confirmUntil) return t('family.standing.REQUESTED', { until: moment(confirmUntil) });
    return t(`family.status.${status}`);
  };
}
