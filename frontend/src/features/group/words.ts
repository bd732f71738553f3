import type {
  CancellationReason,
  GroupMode,
  GroupStatus,
  Profession,
  ProgrammePart,
  SessionStatus,
  Weekday,
} from '../../api/schema';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Language } from '../../lib/dates';
import type { MarkTone } from '../../ui/Mark';

export const groupStatuses: GroupStatus[] = ['PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED'];
export const parts: ProgrammePart[] = ['PREGNANCY', 'FIRST_YEAR', 'TODDLER'];
export const daytimes = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export const modes: GroupMode[] = ['IN_PERSON', 'DIGITAL', 'HYBRID'];
export const weekdays: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
export const reasons: CancellationReason[] = [
  'TOO_FEW_FAMILIES',
  'LEADER_AWAY',
  'PREMISES_UNAVAILABLE',
  'JOINED_WITH_ANOTHER',
  'OTHER',
];

/** Languages that groups are held in, to choose from. */
export const groupLanguages = 'sv en ar so ti uk fi fa prs ku pl bs sr hr tr ru es fr de am th swl'.split(' ');

export const statusTones: Record<GroupStatus, MarkTone> = {
  PLANNED: 'line',
  OPEN: 'day',
  RUNNING: 'go',
  COMPLETED: 'plain',
  CANCELLED: 'plain',
};

export const sessionTones: Record<SessionStatus, MarkTone> = {
  PRELIMINARY: 'line',
  PLANNED: 'line',
  HELD: 'go',
  CANCELLED: 'plain',
};

/** The months of the year, in full: "mars 2027". */
function monthName(month: string, language: Language, withYear: boolean): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** "mars–april 2027", "december 2026–januari 2027" */
export function formatMonths(from: string, to: string, language: Language): string {
  if (from === to) return monthName(from, language, true);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${monthName(from, language, !isSameYear)}–${monthName(to, language, true)}`;
}

export function useMonths() {
  const { language } = useSpeech();
  return {
    month: (month: string) => monthName(month, language, true),
    months: ({ from, to }: { from: string; to: string }) => formatMonths(from, to, language),
  };
}

/** What those who lead are called by their trade, where their names are not for everyone. */
export function useProfession(): (profession: Profession | null) => string {
  const { t } = useSpeech();
  return (profession) => (profession ? t(`profession.${profession}`) : t('group.leader.nameless'));
}

/** "tisdagar 13.00" */
export function useRhythm(): (weekday: Weekday, begins: string) => string {
  const { t } = useSpeech();
  return (weekday, begins) => `${t(`group.weekdays.${weekday}`)} ${begins.slice(0, 5).replace(':', '.')}`;
}
