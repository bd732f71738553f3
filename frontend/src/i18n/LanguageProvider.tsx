import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../lib/dates';
import { formatDate, formatTime } from '../lib/dates';
import { loadCatalog, type MessageKey } from './catalogs';
import { chosenLanguage, speak } from './language';
import {
  createTranslator,
  fileSize,
  languageName,
  listed,
  localeOf,
  number,
  type Catalog,
  type Translate,
} from './translate';

export type T = Translate<MessageKey>;

interface Speech {
  language: Language;
  t: T;
  setLanguage: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

interface Props {
  catalog: Catalog;
  onChange?: (language: Language) => void;
  children: ReactNode;
}

/** Gives the words below it in the chosen language; `catalog` is the one already loaded for it. */
export function LanguageProvider({ catalog, onChange, children }: Props) {
  const [state, setState] = useState({ language: chosenLanguage(), catalog });
  const setLanguage = useCallback(
    (language: Language) => {
      void loadCatalog(language).then((loaded) => {
        speak(language);
        setState({ language, catalog: loaded });
        onChange?.(language);
      });
    },
    [onChange],
  );
  const speech = useMemo(
    () => ({ language: state.language, t: createTranslator(state.language, state.catalog) as T, setLanguage }),
    [state, setLanguage],
  );
  return (
    <I18nProvider locale={localeOf(state.language)}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </I18nProvider>
  );
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('LanguageProvider is missing');
  return speech;
}

export function useT(): T {
  return useSpeech().t;
}

/** Dates, times, numbers and lists as the chosen language writes them. */
export function useFormat() {
  const { language } = useSpeech();
  return useMemo(
    () => ({
      date: (date: string) => formatDate(date, language),
      time: (time: string) => formatTime(time, language),
      number: (value: number, digits?: number) => number(value, language, digits),
      size: (bytes: number) => fileSize(bytes, language),
      list: (parts: string[]) => listed(parts, language),
      either: (parts: string[]) => listed(parts, language, 'disjunction'),
      language: (code: string) => languageName(code, language),
    }),
    [language],
  );
}
