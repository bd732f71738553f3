import { useIndicators } from '../../../api/indicators';
import { useText } from '../../../content/contentLanguage';
import type { Wording } from '../../../edit/Conflict';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { words, type IndicatorValues } from '../values';

type FieldName = keyof IndicatorValues & string;

const fields: FieldName[] = [
  ...words,
  'kind',
  'numeratorOf',
  'denominatorOf',
  'code',
  'direction',
  'share',
  'by',
  'yearly',
];

function isText(field: FieldName): field is (typeof words)[number] {
  return words.some((one) => one === field);
}

/** How the fields are told to the one who has to choose between two versions. */
export function useShow(): Wording<IndicatorValues> {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const indicators = useIndicators().data ?? [];
  const counted = (code: string, of: 'numerator' | 'denominator') => {
    const one = indicators.find((indicator) => indicator.code === code);
    return one ? text(one[of]) : code;
  };
  const show = (field: FieldName, values: IndicatorValues): string => {
    if (isText(field)) return Object.values(values[field]).join(' / ');
    if (field === 'numeratorOf') return counted(values.numeratorOf, 'numerator');
    if (field === 'denominatorOf') return counted(values.denominatorOf, 'denominator');
    if (field === 'direction') return t(`own.direction.${values.direction}`);
    if (field === 'by') return values.by && date(values.by);
    return values[field];
  };
  const labels = Object.fromEntries(fields.map((field) => [field, t(`own.field.${field}`)]));
  return { labels: labels as Record<FieldName, string>, show };
}
