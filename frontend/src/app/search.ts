/** The state of a page as people see it in the address: plain words, no quotes, no brackets. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString().replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}

type Texts<Name extends string> = { [name in Name]?: string | undefined };

/** Keeps the named parameters that hold a text. */
export function texts<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Texts<Name> => {
    const kept = names.filter((name) => typeof search[name] === 'string' && search[name] !== '');
    return Object.fromEntries(kept.map((name) => [name, search[name]])) as Texts<Name>;
  };
}
