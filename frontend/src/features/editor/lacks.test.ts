import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problems';
import type { GuideSummary, Problem, ProgrammeVersion } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import editor from '../../i18n/sv/editor';
import { createTranslator } from '../../i18n/translate';
import { perspectives } from './codes';
import { lacksOf, refusedFor } from './lacks';

const t = createTranslator('sv', editor) as T;

const whole = {
  id: 'g1',
  key: 'omstallningen',
  number: 1,
  ageWindow: { from: { unit: 'WEEK_AFTER_BIRTH', value: 4 }, to: { unit: 'WEEK_AFTER_BIRTH', value: 12 } },
  coverage: perspectives.map((perspective) => ({ perspective, articles: [], carries: false, cards: 1 })),
  cards: 8,
} as unknown as GuideSummary;

function version(...guides: GuideSummary[]): ProgrammeVersion {
  return { guides } as unknown as ProgrammeVersion;
}

describe('what a draft lacks', () => {
  it('is nothing when all is there', () => {
    expect(lacksOf(version(whole), 1, t)).toEqual([]);
  });

  it('is told with the place in the guide', () => {
    const bare = { ...whole, ageWindow: null, cards: 0, coverage: whole.coverage.slice(1) };
    expect(lacksOf(version(bare), 10, t).map(({ place }) => place)).toEqual([
      'guides',
      'ages',
      'perspective-CHILD_RIGHTS',
      'cards',
    ]);
  });

  it('is not guessed before it is known how many guides there are to be', () => {
    expect(lacksOf(version(whole), undefined, t)).toEqual([]);
  });

  it('leads from what the API refused to the same places', () => {
    const errors = ['/guides', '/guides/omstallningen/perspectives/CHILD_RIGHTS', '/guides/omstallningen/steps'].map(
      (pointer) => ({ pointer, code: 'x', detail: pointer }),
    );
    const refused = new ProblemError({ code: 'programme-incomplete', status: 422, errors } as unknown as Problem);
    expect(refusedFor(refused, version(whole), t).map(({ place, guide }) => [place, guide?.id])).toEqual([
      ['guides', undefined],
      ['perspective-CHILD_RIGHTS', 'g1'],
      ['steps', 'g1'],
    ]);
  });
});
