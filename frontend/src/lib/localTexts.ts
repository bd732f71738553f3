/** The language that a text is shown in: the wanted one, or Swedish where it has not been written in that. */
export function shownIn(text: Record<string, string>, language: string): string {
  return text[language] ? language : 'sv';
}
