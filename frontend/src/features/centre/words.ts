import { useQuery } from '@tanstack/react-query';
import type { CentreView, Service, Stage, Words } from '../../api/schema';
import { useFormat, useSpeech } from '../../i18n/LanguageProvider';
import type { MarkTone } from '../../ui/Mark';
import { regionQuery } from '../../api/reference';

export const services: Service[] = ['MATERNITY_CARE', 'CHILD_HEALTH_CARE', 'OPEN_PRESCHOOL', 'SOCIAL_SERVICES'];
export const stages: Stage[] = ['NOT_STARTED', 'PREPARING', 'PILOT', 'OFFERING', 'PAUSED'];
export const kinds = ['FAMILY_CENTRE', 'FAMILY_CENTRE_LIKE', 'OTHER'] as const;
export const statuses = ['PLANNED', 'OPEN', 'CLOSED', 'MERGED'] as const;
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Languages that families meet at Swedish family centres, to choose from. */
export const spokenLanguages = 'sv en ar so ti uk fi fa prs ku pl bs sr hr tr ru es fr de am th swl'.split(' ');

export const stageTones: Record<Stage, MarkTone> = {
  NOT_STARTED: 'line',
  PREPARING: 'dawn',
  PILOT: 'dawn',
  OFFERING: 'go',
  PAUSED: 'day',
};

export const statusTones: Record<CentreView['status'], MarkTone> = {
  PLANNED: 'line',
  OPEN: 'go',
  CLOSED: 'plain',
  MERGED: 'plain',
};

const regionalNames: Record<Service, keyof Words> = {
  MATERNITY_CARE: 'maternityCare',
  CHILD_HEALTH_CARE: 'childHealthCare',
  OPEN_PRESCHOOL: 'openPreschool',
  SOCIAL_SERVICES: 'socialServices',
};

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** What a service is called here: in Swedish each region has its own words. */
export function useServiceName(regionCode: string): (service: Service) => string {
  const { t, language } = useSpeech();
  const words = useQuery(regionQuery(regionCode)).data?.words;
  return (service) =>
    language === 'sv' && words ? capitalised(words[regionalNames[service]]) : t(`service.${service}`);
}

/** "Från tors 1 jan 2026", "Tors 1 jan 2026 – tis 30 jun" */
export function usePeriod(): (from: string, to: string | null | undefined) => string {
  const { t } = useSpeech();
  const { date } = useFormat();
  return (from, to) =>
    to ? t('period.between', { from: date(from), to: date(to) }) : t('period.since', { from: date(from) });
}
