import type { LocalText } from '../../api/schema';
import type { MessageKey } from '../../i18n/catalogs';
import type { T } from '../../i18n/LanguageProvider';
import { siteOf } from '../../lib/mediaAddress';
import type { Faults } from '../../ui/useForm';
import type { MediumValues, TypedAge } from './medium';

/** As the API judges, but for what a draft may still lack. */
export function validateMedium(values: MediumValues, t: T): Faults {
  const faults: Faults = {};
  const that = (holds: boolean, pointer: string, message: MessageKey) => {
    if (!holds && !faults[pointer]) faults[pointer] = t(message);
  };
  checkSource(values, that);
  that(isInSwedish(values.title), '/title', 'toolbox.fault.title');
  that(isInSwedish(values.description), '/description', 'toolbox.fault.description');
  for (const field of ['altText', 'captions', 'transcript'] as const)
    that(isEmpty(values[field]) || isInSwedish(values[field]), `/${field}`, 'toolbox.fault.swedish');
  that(values.publisher.trim() !== '', '/publisher', 'toolbox.fault.publisher');
  that(values.licence.trim() !== '', '/licence', 'toolbox.fault.licence');
  that(values.audience.length > 0, '/audience', 'toolbox.fault.audience');
  that(values.minutes === '' || isWithin(values.minutes, 1, 600), '/minutes', 'toolbox.fault.minutes');
  checkAges(values.ages, that);
  return faults;
}

type Check = (holds: boolean, pointer: string, message: MessageKey) => void;

function checkSource({ source, file, kind, address }: MediumValues, that: Check) {
  if (source === 'file') return that(file !== null, '/file', 'toolbox.fault.file');
  that(kind !== '', '/kind', 'toolbox.fault.kind');
  return that(siteOf(address.trim()) !== undefined, '/address', 'toolbox.fault.address');
}

function checkAges({ from, to }: MediumValues['ages'], that: Check) {
  if (from.value === '' && to.value === '') return;
  const isAge = ({ value }: TypedAge) => isWithin(value, 0, 52);
  that(isAge(from), '/ageWindow/from/value', 'toolbox.fault.age');
  that(isAge(to), '/ageWindow/to/value', 'toolbox.fault.age');
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isInSwedish(text: LocalText): boolean {
  return (text['sv'] ?? '').trim() !== '';
}

function isEmpty(text: LocalText): boolean {
  return Object.values(text).every((words) => words.trim() === '');
}
