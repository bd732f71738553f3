/** @jsxImportSource preact */
import type { PublicMunicipality } from '../../api/schema';
import { languageName } from '../../i18n/translate';
import type { Search } from './address';
import type { Speaking } from './words';

export type Choices = (readonly [value: string, text: string])[];

const languages = ['sv', 'en', 'ar', 'so', 'ti', 'uk', 'fi', 'fa', 'ku', 'pl'];

interface Props {
  words: string;
  /** What stands there when nothing is chosen. */
  any: string;
  value: string | undefined;
  choices: Choices;
  onChoose: (value: string) => void;
}

/** A blank in a sentence, filled with one of its choices. */
export function Blank({ words, any, value = '', choices, onChoose }: Props) {
  return (
    <label>
      {words}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The municipalities, and the whole county of the one that is chosen. */
export function placeChoices(municipalities: PublicMunicipality[], { municipality }: Search, { t }: Speaking): Choices {
  const county: Choices = municipality ? [[municipality.slice(0, 2), t('public.county')]] : [];
  return [...county, ...municipalities.map(({ code, name }) => [code, name] as const)];
}

export function languageChoices({ language }: Speaking): Choices {
  return languages.map((code) => [code, languageName(code, language)]);
}
