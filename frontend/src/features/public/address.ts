import { useEffect, useState } from 'preact/hooks';
import { isFamilyLanguage, type FamilyLanguage } from '../../i18n/familyLanguage';

/** What an address may say, and how; anything else in it is let go, so that an old link still leads somewhere. */
const forms = {
  /** A municipality, or a whole county by its two digits. */
  municipality: /^\d{2}(\d{2})?$/,
  born: /^\d{4}-(0[1-9]|1[0-2])$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/,
  daytime: /^(MORNING|AFTERNOON|EVENING)$/,
  service: /^(MATERNITY_CARE|CHILD_HEALTH_CARE|OPEN_PRESCHOOL|SOCIAL_SERVICES)$/,
  q: /^.{1,60}$/,
};

/** What another site may choose besides, where nobody chooses in the page. */
const embedForms = {
  centre: /^[\da-f-]{36}$/,
  view: /^calendar$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

export type Search = Partial<Record<keyof typeof forms | keyof typeof embedForms, string>>;

/** Where one is: in a list with its search, at one group or centre with the search that one came by, or at a parent's link or a survey's. */
export type Whereabouts = { search: Search } & (
  | { page: 'groups' | 'centres' | 'embed' | 'missing' }
  | { page: 'group' | 'centre'; id: string }
  | { page: 'survey' | 'surveyPreview' }
  | Own
);
type Own = { page: 'link' } | { page: 'signUp'; id: string };
/** Where a family signs up, or sees its own place. */
export type OwnWhereabouts = { search: Search } & Own;

function searchIn(query: string, known: Partial<Record<keyof Search, RegExp>>): Search {
  const said = [...new URLSearchParams(query)];
  return Object.fromEntries(said.filter(([name, value]) => known[name as keyof Search]?.test(value)));
}

export function read(path: string, query: string): Whereabouts {
  const [isKnown, kind, id, form] =
    /^\/p(?:\/(?:(groups|centres|embed|link|survey)(?:\/([^/]+)(\/sign-up)?)?\/?)?)?$/.exec(path) ?? [];
  if (isKnown === undefined) return { page: 'missing', search: {} };
  if (kind === 'survey' && id === 'preview') return { page: 'surveyPreview', search: {} };
  if (kind === 'link' || kind === 'survey') return { page: kind, search: {} };
  if (kind === 'embed') return { page: 'embed', search: searchIn(query, { ...forms, ...embedForms }) };
  const search = searchIn(query, forms);
  if (!id) return { page: kind === 'centres' ? 'centres' : 'groups', search };
  return { page: kind === 'centres' ? 'centre' : form ? 'signUp' : 'group', id: decodeURIComponent(id), search };
}

const paths = {
  groups: '',
  group: 'groups/',
  signUp: 'groups/',
  centres: 'centres',
  centre: 'centres/',
  embed: 'embed',
  link: 'link',
  survey: 'survey',
  surveyPreview: 'survey/preview',
  missing: 'missing',
};

/** An address that others get may say which language the page is to speak. */
export function addressOf(at: Whereabouts, lang?: FamilyLanguage): string {
  const filled = Object.entries({ ...at.search, lang }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(filled).toString();
  const path = `/p/${paths[at.page]}${'id' in at ? encodeURIComponent(at.id) : ''}`;
  return `${path}${at.page === 'signUp' ? '/sign-up' : ''}${query && `?${query}`}`;
}

/** The language that the link asks for. */
export function askedLanguage(): FamilyLanguage | null {
  const lang = new URLSearchParams(location.search).get('lang');
  return isFamilyLanguage(lang) ? lang : null;
}

export type Go = (to: Whereabouts, replace?: boolean) => void;

/** The state of the page lives in its address; back and forward work. */
export function useWhereabouts(): [Whereabouts, Go] {
  const here = () => read(location.pathname, location.search);
  const [whereabouts, setWhereabouts] = useState(here);
  useEffect(() => {
    const follow = () => setWhereabouts(here());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go: Go = (to, replace = false) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(to, askedLanguage() ?? undefined));
    setWhereabouts(to);
  };
  return [whereabouts, go];
}
