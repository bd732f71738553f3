export type Language = 'sv' | 'en';

const weekdays = {
  sv: ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
export const months = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Today's date in Sweden, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

/** The month before that of a day, as YYYY-MM. */
export function monthBefore(day: string): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - 1);
  return at.toISOString().slice(0, 7);
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** "tis 24 nov", with the year when it is not this one: "tis 24 nov 2026". */
export function formatDate(date: string, language: Language, reference = today()): string {
  if (!isDate(date)) return date;
  const at = new Date(`${date}T00:00:00Z`);
  const short = `${weekdays[language][at.getUTCDay()]} ${at.getUTCDate()} ${months[language][at.getUTCMonth()]}`;
  return date.slice(0, 4) === reference.slice(0, 4) ? short : `${short} ${date.slice(0, 4)}`;
}

/** "13.00" in Swedish, "13:00" in English. */
export function formatTime(time: string, language: Language): string {
  const hoursAndMinutes = time.slice(0, 5);
  return language === 'sv' ? hoursAndMinutes.replace(':', '.') : hoursAndMinutes;
}
