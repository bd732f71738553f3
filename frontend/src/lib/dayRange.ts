import { months, type Language } from './dates';

function dayAndMonth(date: string, language: Language): string {
  return `${Number(date.slice(8))} ${months[language][Number(date.slice(5, 7)) - 1]}`;
}

/** "1–9 mars", "27 feb–9 mars"; no year, for days that are spoken of near each other. */
export function formatDayRange(from: string, to: string, language: Language): string {
  if (from === to) return dayAndMonth(from, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayAndMonth(to, language)}`;
  return `${dayAndMonth(from, language)}–${dayAndMonth(to, language)}`;
}
