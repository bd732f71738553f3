import type { LocalText } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { MediumValues } from './medium';
import { useThemes } from './words';

type Field = keyof MediumValues & string;

export function useLabels(): Record<Field, string> {
  const t = useT();
  const named = [
    'source',
    'kind',
    'file',
    'address',
    'title',
    'description',
    'altText',
    'captions',
    'transcript',
  ] as const;
  const others = ['language', 'publisher', 'licence', 'audience', 'themes', 'perspectives', 'ages'] as const;
  const labels = [...named, ...others].map((field) => [field, t(`toolbox.${field}`)]);
  return { ...Object.fromEntries(labels), minutes: t('toolbox.length') } as Record<Field, string>;
}

/** A value in words, for the one who has to choose between two. */
export function useShow(region: string): (field: Field, values: MediumValues) => string {
  const t = useT();
  const { list, language: nameOf } = useFormat();
  const themes = useThemes(region);
  const inWords = (text: LocalText) =>
    Object.entries(text)
      .map(([tag, words]) => `${nameOf(tag)}: ${words}`)
      .join('\n');
  const age = ({ value, unit }: MediumValues['ages']['from']) => value && `${value} (${t(`toolbox.ageUnit.${unit}`)})`;
  return (field, values) => {
    const value = values[field];
    if (typeof value === 'string') return wordFor(field, value);
    if (Array.isArray(value)) return list(value.map((one) => wordFor(field, one)));
    if (field === 'file') return values.file?.name ?? '';
    if (field === 'ages') return [age(values.ages.from), age(values.ages.to)].filter(Boolean).join(' – ');
    return inWords(value as LocalText);
  };

  function wordFor(field: Field, value: string): string {
    if (value === '') return '';
    if (field === 'source') return t(`toolbox.source.${value as MediumValues['source']}`);
    if (field === 'kind') return t(`toolbox.kind.${value as 'FILM'}`);
    if (field === 'audience') return t(`toolbox.audience.${value as 'PARENTS'}`);
    if (field === 'perspectives') return t(`perspective.${value as 'MENTAL_HEALTH'}`);
    if (field === 'themes') return themes.find(({ key }) => key === value)?.name ?? value;
    return field === 'language' ? nameOf(value) : value;
  }
}
