import { api, takeVersioned } from '../../api/client';
import type { RegionSettings, SettingsPermission, Words } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import type { Faults } from '../../ui/useForm';
import { at, type VersionedSettings } from './queries';
import { targets } from './targets';

type SectionName = 'words' | 'programme' | 'targets' | 'limits' | 'retention';

/** What is typed, by the field's name. */
export type SettingsValues = Record<string, string>;

export interface Field {
  name: string;
  kind: 'text' | 'number' | 'percent' | 'date';
  /** Where it stands in what is sent. */
  pointer: string;
  /** Letters of a text, or the bounds of a number. */
  least: number;
  most: number;
  hasHelp?: boolean;
  /** May be left empty. */
  isOptional?: boolean;
}

/** One part of the settings, changed on its own by those who decide on it. */
export interface Section {
  name: SectionName;
  permission: SettingsPermission;
  fields: Field[];
  read: (settings: RegionSettings) => SettingsValues;
  write: (onto: VersionedSettings, values: SettingsValues) => Promise<VersionedSettings>;
  /** What has to fit together, beyond each field. */
  check: (values: SettingsValues, t: T) => Faults;
}

const none = () => ({});

function text(name: string, most: number): Field {
  return { name, kind: 'text', pointer: `/${name}`, least: 1, most };
}

function whole(name: string, least: number, most: number, hasHelp = false): Field {
  return { name, kind: 'number', pointer: `/${name}`, least, most, hasHelp };
}

function texts(values: object): SettingsValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function numbers<Body>(values: SettingsValues): Body {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])) as Body;
}

const words: Section = {
  name: 'words',
  permission: 'EDIT_PROGRAMME_SETTINGS',
  fields: [
    text('maternityCare', 60),
    text('maternityCareShort', 20),
    text('childHealthCare', 60),
    text('childHealthCareShort', 20),
    text('openPreschool', 60),
    text('socialServices', 60),
    text('preschoolTeacher', 60),
  ],
  read: (settings) => texts(settings.words),
  write: (onto, values) => {
    const trimmed = Object.entries(values).map(([name, value]) => [name, value.trim()]);
    const body = Object.fromEntries(trimmed) as Words;
    return takeVersioned(api.PUT('/regions/{code}/settings/words', { ...at(onto), body }));
  },
  check: none,
};

const programme: Section = {
  name: 'programme',
  permission: 'EDIT_PROGRAMME_SETTINGS',
  fields: [whole('guides', 1, 40), whole('groupCapacity', 2, 30, true), whole('offerHours', 12, 336, true)],
  read: (settings) => texts(settings.programme),
  write: (onto, values) => {
    const body = numbers<RegionSettings['programme']>(values);
    return takeVersioned(api.PUT('/regions/{code}/settings/programme', { ...at(onto), body }));
  },
  check: none,
};

const limits: Section = {
  name: 'limits',
  permission: 'EDIT_REGION_LIMITS',
  fields: [
    whole('disclosureThreshold', 3, 50, true),
    whole('shareThreshold', 3, 50, true),
    whole('uploadQuotaMegabytes', 100, 100_000),
  ],
  read: (settings) => texts(settings.limits),
  write: (onto, values) => {
    const body = numbers<RegionSettings['limits']>(values);
    return takeVersioned(api.PUT('/regions/{code}/settings/limits', { ...at(onto), body }));
  },
  check: ({ disclosureThreshold, shareThreshold }, t): Faults =>
    Number(shareThreshold) < Number(disclosureThreshold) ? { '/shareThreshold': t('settings.fault.share') } : {},
};

const retention: Section = {
  name: 'retention',
  permission: 'EDIT_RETENTION',
  fields: [
    whole('contactMonths', 1, 120),
    whole('enrolmentMonths', 1, 120),
    whole('attendanceMonths', 1, 120),
    whole('freeTextMonths', 1, 120),
    whole('messageMonths', 1, 120),
    whole('auditMonths', 12, 240),
  ],
  read: (settings) => texts(settings.retention),
  write: (onto, values) => {
    const body = numbers<RegionSettings['retention']>(values);
    return takeVersioned(api.PUT('/regions/{code}/settings/retention', { ...at(onto), body }));
  },
  check: ({ contactMonths, ...values }, t): Faults =>
    Object.fromEntries(
      ['enrolmentMonths', 'attendanceMonths']
        .filter((name) => Number(values[name]) < Number(contactMonths))
        .map((name) => [`/${name}`, t('settings.fault.names')]),
    ),
};

export const sections: Section[] = [words, programme, targets, limits, retention];

export function sectionNamed(name: string): Section | undefined {
  return sections.find((section) => section.name === name);
}

const forms = { number: /^\d{1,6}$/, percent: /^\d{1,3}([.,]\d)?$/ };

function isWithin(kind: keyof typeof forms, { least, most }: Field, value: string): boolean {
  const amount = Number(value.replace(',', '.'));
  return forms[kind].test(value) && amount >= least && amount <= most;
}

function faultOf(field: Field, value: string, t: T): string | undefined {
  const { kind, least, most, isOptional } = field;
  if (isOptional && value === '') return undefined;
  if (kind === 'text') return value.length < least ? t('settings.fault.missing') : undefined;
  if (kind === 'date' || isWithin(kind, field, value)) return undefined;
  return t(`settings.fault.${kind}`, { least, most });
}

/** What is wrong with what is typed, as the API would say. */
export function validate(section: Section, values: SettingsValues, t: T): Faults {
  const faults = section.fields.flatMap((field) => {
    const fault = faultOf(field, (values[field.name] ?? '').trim(), t);
    return fault ? [[field.pointer, fault]] : [];
  });
  return { ...section.check(values, t), ...Object.fromEntries(faults) };
}
