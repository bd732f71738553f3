/** What has that id, else what it lies in: `/questions/2/meaning` is in `/questions/2`. */
function nearest(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  const end = id.lastIndexOf('/');
  return found ?? (end > 0 ? nearest(id.slice(0, end)) : null);
}

/** Shows a place on the page: a field by its pointer, a part of it by its name. Its first control, or what is chosen in it, takes the focus. */
export function showPlace(id: string): void {
  const place = nearest(id);
  const chosen = place?.querySelector<HTMLElement>('input:checked');
  const first = chosen ?? place?.querySelector<HTMLElement>('input, textarea, select, button');
  const isField = place?.matches('input, textarea, select');
  place?.scrollIntoView({ block: isField ? 'center' : 'start' });
  (isField ? place : (first ?? place))?.focus({ preventScroll: true });
}

/** The language of the field that a fault is about, if it is a text: "/content/title/en" → "en". */
export function languageAt(pointer: string): string | undefined {
  const last = pointer.split('/').at(-1) ?? '';
  return /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(last) && !fields.has(last) ? last : undefined;
}

/** Names of fields that look like a language. */
const fields = new Set(['how', 'url', 'key']);
