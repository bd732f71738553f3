/** A text by language, Swedish first and then by tag, as the API writes it. */
export type ByLanguage = Record<string, string>;

export const swedish = 'sv';

function swedishFirst([one]: [string, string], [other]: [string, string]): number {
  if (one === swedish || other === swedish) return one === swedish ? -1 : 1;
  return one < other ? -1 : 1;
}

/** The text with other words in one language; a language without words is not there, nor is a text without languages. */
export function said(text: ByLanguage | null, language: string, words: string): ByLanguage | null {
  const { [language]: _, ...others } = text ?? {};
  const all = words === '' ? others : { ...others, [language]: words };
  const ordered = Object.entries(all).toSorted(swedishFirst);
  return ordered.length > 0 ? Object.fromEntries(ordered) : null;
}

/** The language that a text is shown in: the wanted one, or Swedish where it has not been written in that. */
export function shownIn(text: ByLanguage, language: string): string {
  return text[language] ? language : swedish;
}
