import { beforeAll, describe, expect, it } from 'vitest';
import { chapters, type Chapter } from './catalogs';
import type { Catalog } from './translate';

const sources = import.meta.glob<string>('../{app,ui,api,edit,content,lib,features}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The public pages have their own words, and the gallery is for those who build the rest. */
const isOurs = (file: string) => !/\.test\.|\/features\/(public|gallery)\//.test(file);

const showsContent = /\/(content|features\/(explorer|group|programme|survey|toolbox))\/|\/MediaPiece\.tsx$/;
const drawsFigures = /\/features\/(figures|explorer)\/|\/ui\/figures\//;
const savesItself = /\/(edit\/writing|features\/(editor|survey))\//;

/**
 * A feature, and the palette, speaks with the chapter of its own name; the shell and the pieces have none. What shows
 * content speaks with the words of content too, what draws figures with those of indicators, and what saves itself as
 * it is written with those of writing.
 */
function mayUse(file: string): string[] {
  const own = /\/(?:features|app)\/([^/]+)\//.exec(file)?.slice(1) ?? [];
  return [
    'base',
    ...own,
    ...(showsContent.test(file) ? ['content'] : []),
    ...(drawsFigures.test(file) ? ['indicator'] : []),
    ...(savesItself.test(file) ? ['writing'] : []),
  ];
}

/** The messages that a file names, whole or as the beginning of one: 'centre.edit', `section.${name}`. */
function named(source: string): string[] {
  return [...source.matchAll(/(['`])([a-z][A-Za-z]*\.[A-Za-z.-]*)(?:\1|\$\{)/g)].map((found) => found[2] ?? '');
}

describe('a page', () => {
  const home = new Map<string, Chapter[]>();

  beforeAll(async () => {
    for (const name of Object.keys(chapters) as Chapter[]) {
      const words: Catalog = (await chapters[name].sv()).default;
      for (const key of Object.keys(words)) home.set(key, [...(home.get(key) ?? []), name]);
    }
  });

  function chaptersOf(start: string): Chapter[] {
    return [...home].filter(([key]) => key === start || key.startsWith(start)).flatMap(([, names]) => names);
  }

  it('speaks only with the words that are loaded with it', () => {
    const strange = Object.entries(sources).flatMap(([file, source]) =>
      isOurs(file)
        ? named(source)
            .filter((start) => {
              const from = chaptersOf(start);
              return from.length > 0 && !from.some((name) => mayUse(file).includes(name));
            })
            .map((start) => `${file} ${start}`)
        : [],
    );
    expect(strange).toEqual([]);
  });

  it('finds each word in one chapter only', () => {
    expect([...home].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
