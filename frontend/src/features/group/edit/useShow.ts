import { useQuery } from '@tanstack/react-query';
import type { ParentGroup } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { regionCentresQuery } from '../reference';
import { useMonths } from '../words';
import type { GroupValues } from './editing';

/** What the fields are called, for the one who has to choose between two versions. */
export function useLabels(): Record<keyof GroupValues, string> {
  const t = useT();
  return {
    name: t('group.field.name'),
    capacity: t('group.field.capacity'),
    language: t('group.field.language'),
    interpreter: t('group.field.interpreter'),
    mode: t('group.field.mode'),
    firstTimeOnly: t('group.field.firstTimeOnly'),
    place: t('group.field.place'),
    travelNote: t('group.field.travelNote'),
    partners: t('group.field.partners'),
    closedWeeks: t('group.field.closedWeeks'),
    birthWindow: t('group.births'),
    weekday: t('group.field.weekday'),
    begins: t('group.field.begins'),
    acceptsEnrolment: t('group.field.acceptsEnrolment'),
  };
}

/** A value in words. */
export function useShow(group: ParentGroup): (field: keyof GroupValues, values: GroupValues) => string {
  const t = useT();
  const { language, list } = useFormat();
  const { months } = useMonths();
  const centres = useQuery(regionCentresQuery(group.region)).data ?? [];
  const yesOrNo = (is: boolean) => t(is ? 'group.yes' : 'group.no');
  const words: { [field in keyof GroupValues]: (values: GroupValues) => string } = {
    name: ({ name }) => name,
    capacity: ({ capacity }) => capacity,
    language: (values) => language(values.language),
    interpreter: ({ interpreter }) => interpreter && language(interpreter),
    mode: ({ mode }) => t(`group.mode.${mode}`),
    firstTimeOnly: ({ firstTimeOnly }) => yesOrNo(firstTimeOnly),
    place: ({ place }) => place,
    travelNote: ({ travelNote }) => travelNote,
    partners: ({ partners }) => list(partners.map((id) => centres.find((one) => one.id === id)?.name ?? '')),
    closedWeeks: ({ closedWeeks }) => list(closedWeeks),
    birthWindow: ({ birthWindow }) => birthWindow.from && months(birthWindow),
    weekday: ({ weekday }) => t(`weekday.${weekday}`),
    begins: ({ begins }) => begins,
    acceptsEnrolment: ({ acceptsEnrolment }) => yesOrNo(acceptsEnrolment),
  };
  return (field, values) => words[field](values);
}
