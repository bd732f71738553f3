import type { Language } from '../lib/dates';
import type sv from './sv';

export type MessageKey = keyof typeof sv;
export type AppCatalog = Record<MessageKey, string>;

const loaders: Record<Language, () => Promise<{ default: AppCatalog }>> = {
  sv: () => import('./sv'),
  en: () => import('./en'),
};

export async function loadCatalog(language: Language): Promise<AppCatalog> {
  return (await loaders[language]()).default;
}
