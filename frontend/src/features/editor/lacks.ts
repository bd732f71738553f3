import { ProblemError } from '../../api/problems';
import type { GuideSummary, ProgrammeVersion } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { perspectives } from './codes';

/** What a draft lacks before it can be published, and where. */
export interface Lack {
  text: string;
  /** Undefined when it is of the whole version. */
  guide?: GuideSummary | undefined;
  /** The id of the place in the guide's editor. */
  place: string;
}

function ofGuide(guide: GuideSummary, t: T): Lack[] {
  const found = perspectives
    .filter((one) => guide.coverage.every(({ perspective }) => perspective !== one))
    .map((one) => ({
      text: t('editor.lack.perspective', { perspective: t(`editor.perspective.${one}`) }),
      place: `perspective-${one}`,
    }));
  const age = guide.ageWindow ? [] : [{ text: t('editor.lack.age'), place: 'ages' }];
  const cards = guide.cards > 0 ? [] : [{ text: t('editor.lack.cards'), place: 'cards' }];
  return [...age, ...found, ...cards].map(({ text, place }) => ({ text, place, guide }));
}

/** What can be told of it without asking: not whether the minutes of a guide's steps add up. */
export function lacksOf({ guides }: ProgrammeVersion, needed: number | undefined, t: T): Lack[] {
  const isShort = needed !== undefined && guides.length !== needed;
  const count = t('editor.lack.guides', { needed: needed ?? 0, count: guides.length });
  return [...(isShort ? [{ text: count, place: 'guides' }] : []), ...guides.flatMap((guide) => ofGuide(guide, t))];
}

/** `perspectives/CHILD_RIGHTS` → the place of that perspective in the editor. */
function placeOf(rest: string): string {
  const [section = '', name] = rest.split('/');
  return name ? `perspective-${name}` : section === 'ageWindow' ? 'ages' : section;
}

/** What the API refused to publish for, in its words. */
export function refusedFor(error: unknown, { guides }: ProgrammeVersion, t: T): Lack[] {
  if (!(error instanceof ProblemError) || error.problem.code !== 'programme-incomplete') return [];
  return (error.problem.errors ?? []).map(({ pointer, detail }) => {
    const [, , key = '', ...rest] = pointer.split('/');
    const place = key ? placeOf(rest.join('/')) : 'guides';
    const perspective = perspectives.find((one) => place === `perspective-${one}`);
    const text = perspective
      ? t('editor.lack.perspective', { perspective: t(`editor.perspective.${perspective}`) })
      : detail;
    return { text, place, guide: guides.find((guide) => guide.key === key) };
  });
}
