import type { Indicator, LocalText, RegionIndicator, RegionIndicatorDetails } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { said, swedish } from '../../lib/localText';
import { isShareTyped, shareOf, typedShare } from '../../lib/typedShare';
import type { Faults } from '../../ui/useForm';
import { isCode } from './code';

export const kinds = ['RATIO', 'FILES'] as const;
type Kind = (typeof kinds)[number];

export const directions = ['MORE', 'LESS', 'NONE'] as const satisfies Indicator['direction'][];

/** What is said in several languages, with as many letters as it may have. */
export const lengths = { name: 80, formula: 400, numerator: 60, denominator: 60 } as const;
export type Words = keyof typeof lengths;
export const words = Object.keys(lengths) as Words[];

/** As it is filled in: each text by language, shares in per cent, all that is not there empty. */
export type IndicatorValues = Record<Words, LocalText> & {
  kind: Kind | '';
  numeratorOf: string;
  denominatorOf: string;
  code: string;
  direction: Indicator['direction'];
  share: string;
  by: string;
  yearly: string;
};

export const emptyIndicator: IndicatorValues = {
  kind: '',
  numeratorOf: '',
  denominatorOf: '',
  code: '',
  name: {},
  formula: {},
  numerator: {},
  denominator: {},
  direction: 'MORE',
  share: '',
  by: '',
  yearly: '',
};

export function valuesOf(one: RegionIndicator): IndicatorValues {
  const { code, name, formula, numerator, denominator, direction, ratio, target } = one;
  return {
    kind: ratio ? 'RATIO' : 'FILES',
    numeratorOf: ratio?.numeratorOf ?? '',
    denominatorOf: ratio?.denominatorOf ?? '',
    code,
    name,
    formula,
    numerator,
    denominator,
    direction,
    share: typedShare(target?.share),
    by: target?.by ?? '',
    yearly: typedShare(target?.yearly),
  };
}

/** The text without what stands around it, and without languages that nothing is said in. */
function trimmed(text: LocalText): LocalText {
  return Object.entries(text).reduce<LocalText>((all, [language, one]) => said(all, language, one.trim()) ?? {}, {});
}

function targetOf({ share, by, yearly }: IndicatorValues): RegionIndicator['target'] {
  if (!share.trim()) return null;
  return { share: shareOf(share), by: by || null, yearly: yearly.trim() ? shareOf(yearly) : null };
}

export function detailsOf(values: IndicatorValues, region: string): RegionIndicatorDetails {
  const { kind, numeratorOf, denominatorOf, code, direction } = values;
  return {
    region,
    code: code.trim(),
    name: trimmed(values.name),
    formula: trimmed(values.formula),
    numerator: trimmed(values.numerator),
    denominator: trimmed(values.denominator),
    ratio: kind === 'RATIO' ? { numeratorOf, denominatorOf } : null,
    direction,
    target: targetOf(values),
  };
}

function targetFaults({ share, by, yearly }: IndicatorValues, t: T): Faults {
  const isMissing = !share.trim() && (by !== '' || yearly.trim() !== '');
  return {
    ...(share.trim() && !isShareTyped(share, 1) && { '/target/share': t('own.fault.share') }),
    ...(isMissing && { '/target/share': t('own.fault.shareMissing') }),
    ...(yearly.trim() && !isShareTyped(yearly, 0) && { '/target/yearly': t('own.fault.yearly') }),
  };
}

/** What is wrong, as the API would say it, in the order of the fields. */
export function indicatorFaults(values: IndicatorValues, t: T): Faults {
  const { kind, numeratorOf, denominatorOf, code } = values;
  if (!kind) return { '/kind': t('own.fault.kind') };
  const missing = words.filter((field) => !values[field][swedish]?.trim());
  return {
    ...(kind === 'RATIO' && !numeratorOf && { '/ratio/numeratorOf': t('own.fault.numeratorOf') }),
    ...(kind === 'RATIO' && !denominatorOf && { '/ratio/denominatorOf': t('own.fault.denominatorOf') }),
    ...Object.fromEntries(missing.map((field) => [`/${field}/${swedish}`, t(`own.fault.${field}`)])),
    ...(!isCode(code.trim()) && { '/code': t('own.fault.code') }),
    ...targetFaults(values, t),
  };
}
