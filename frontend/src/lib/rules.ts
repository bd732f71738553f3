/** The same limits as the API's, so that a form can say what is wrong before anything is sent. */
export const limits = {
  name: 120,
  slug: 60,
  street: 120,
  city: 60,
  function: 80,
  email: 254,
  website: 300,
  note: 300,
  identifier: 100,
  openingHours: 21,
  languages: 20,
  identifiers: 10,
  services: 20,
  steps: 20,
} as const;

const patterns = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  postalCode: /^[0-9]{3} [0-9]{2}$/,
  phone: /^\+?[0-9][0-9 ()-]{4,30}$/,
  email: /^[^@\s<>,;"\p{Cc}]{1,64}@[^@\s<>,;"\p{Cc}]{1,186}\.[^@\s<>,;"\p{Cc}.]{2,63}$/u,
  system: /^[a-z][a-z0-9-]{1,30}$/,
  hsa: /^SE[0-9]{10}-[A-Za-z0-9]{1,18}$/,
} as const;

export function fits(pattern: keyof typeof patterns, text: string): boolean {
  return patterns[pattern].test(text);
}

export function isSecureAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** "57431" → "574 31" */
export function spacedPostalCode(text: string): string {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{5}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3)}` : text;
}

/** A time of day as it is typed, "8", "8.30", "08:30", as HH:MM; undefined when it is none. */
export function typedTime(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** A number as it is typed, with a decimal comma or point; undefined when it is none. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
