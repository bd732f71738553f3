import type { Language } from '../lib/dates';
import { spokenLanguage } from './language';
import type { Catalog } from './translate';

type Load<Words> = () => Promise<{ default: Words }>;

/** Words that are loaded together, in each language; English has exactly the messages that Swedish has. */
function chapter<Words extends Catalog>(sv: Load<Words>, en: Load<Record<keyof Words, string>>) {
  return { sv, en };
}

/**
 * The app's words. `base` is there from the first moment; each of the others comes with the pages that name it in
 * `app/router.tsx`. A chapter has the name of its feature, and a feature speaks with no other words than its own,
 * those of `base`, those of `content` where it shows what has been written for the groups, those of `indicator` where
 * it draws figures, and those of `writing` where one writes what saves itself (a test says so). A new feature adds its
 * two files and one line here.
 */
export const chapters = {
  base: chapter(
    () => import('./sv'),
    () => import('./en'),
  ),
  attendance: chapter(
    () => import('./sv/attendance'),
    () => import('./en/attendance'),
  ),
  audit: chapter(
    () => import('./sv/audit'),
    () => import('./en/audit'),
  ),
  centre: chapter(
    () => import('./sv/centre'),
    () => import('./en/centre'),
  ),
  content: chapter(
    () => import('./sv/content'),
    () => import('./en/content'),
  ),
  editor: chapter(
    () => import('./sv/editor'),
    () => import('./en/editor'),
  ),
  explorer: chapter(
    () => import('./sv/explorer'),
    () => import('./en/explorer'),
  ),
  family: chapter(
    () => import('./sv/families'),
    () => import('./en/families'),
  ),
  figures: chapter(
    () => import('./sv/figures'),
    () => import('./en/figures'),
  ),
  group: chapter(
    () => import('./sv/group'),
    () => import('./en/group'),
  ),
  indicator: chapter(
    () => import('./sv/indicators'),
    () => import('./en/indicators'),
  ),
  jobs: chapter(
    () => import('./sv/jobs'),
    () => import('./en/jobs'),
  ),
  letter: chapter(
    () => import('./sv/letters'),
    () => import('./en/letters'),
  ),
  ownIndicators: chapter(
    () => import('./sv/ownIndicators'),
    () => import('./en/ownIndicators'),
  ),
  palette: chapter(
    () => import('./sv/palette'),
    () => import('./en/palette'),
  ),
  settings: chapter(
    () => import('./sv/settings'),
    () => import('./en/settings'),
  ),
  privacy: chapter(
    () => import('./sv/privacy'),
    () => import('./en/privacy'),
  ),
  exchange: chapter(
    () => import('./sv/exchange'),
    () => import('./en/exchange'),
  ),
  programme: chapter(
    () => import('./sv/programme'),
    () => import('./en/programme'),
  ),
  result: chapter(
    () => import('./sv/results'),
    () => import('./en/results'),
  ),
  round: chapter(
    () => import('./sv/round'),
    () => import('./en/round'),
  ),
  staff: chapter(
    () => import('./sv/staff'),
    () => import('./en/staff'),
  ),
  start: chapter(
    () => import('./sv/start'),
    () => import('./en/start'),
  ),
  statement: chapter(
    () => import('./sv/statement'),
    () => import('./en/statement'),
  ),
  survey: chapter(
    () => import('./sv/survey'),
    () => import('./en/survey'),
  ),
  today: chapter(
    () => import('./sv/today'),
    () => import('./en/today'),
  ),
  toolbox: chapter(
    () => import('./sv/toolbox'),
    () => import('./en/toolbox'),
  ),
  writing: chapter(
    () => import('./sv/writing'),
    () => import('./en/writing'),
  ),
};

export type Chapter = keyof typeof chapters;
export type MessageKey = { [C in Chapter]: WordsOf<(typeof chapters)[C]['sv']> }[Chapter];
type WordsOf<L> = L extends Load<infer Words> ? keyof Words & string : never;

const known: Record<Language, Catalog> = { sv: {}, en: {} };
const loaded = new Set<string>();
const wanted = new Set<Chapter>(['base']);

async function load(language: Language, name: Chapter): Promise<void> {
  Object.assign(known[language], (await chapters[name][language]()).default);
  loaded.add(`${language} ${name}`);
}

/** Until nothing that is wanted is missing, also what became wanted, or the language spoken, meanwhile. */
async function complete(language: () => Language): Promise<Catalog> {
  const missing = [...wanted].filter((name) => !loaded.has(`${language()} ${name}`));
  if (missing.length === 0) return known[language()];
  await Promise.all(missing.map((name) => load(language(), name)));
  return complete(language);
}

/** Every word that the app has needed so far, in that language. The catalogue grows as pages are opened. */
export function loadCatalog(language: Language): Promise<Catalog> {
  return complete(() => language);
}

/** Loads the words of a page; they are in the catalogue that is in use when this is done. */
export async function learn(...names: Chapter[]): Promise<void> {
  names.forEach((name) => wanted.add(name));
  await complete(spokenLanguage);
}
