import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { MessageKey } from '../../i18n/catalogs';
import type { Section, SettingsValues } from './sections';

export function useLabels({ fields }: Section): Record<string, string> {
  const t = useT();
  return Object.fromEntries(fields.map(({ name }) => [name, t(`settings.field.${name}` as MessageKey)]));
}

/** A value in words. */
export function useShow({ fields }: Section): (field: string, values: SettingsValues) => string {
  const { number, date } = useFormat();
  return (name, values) => {
    const value = values[name] ?? '';
    const kind = fields.find((field) => field.name === name)?.kind;
    if (value === '' || kind === 'text') return value;
    return kind === 'date' ? date(value) : number(Number(value.replace(',', '.')), 1);
  };
}
