import { describe, expect, it } from 'vitest';
import type { SurveyResult } from '../../api/schema';
import { aroundOf, barsOf, periodsOf, ranked, rightBelow, verdictOf, type Question } from './figures';

function result(more: Partial<SurveyResult>): SurveyResult {
  return {
    place: { path: '06', name: 'Jönköpings län' },
    favourable: null,
    answers: null,
    counts: null,
    ...more,
  } as SurveyResult;
}

/** How many agree, with what goes with it. */
function favour(count: number, share: number, ciLow: number, ciHigh: number): NonNullable<SurveyResult['favourable']> {
  return { count, share, ciLow, ciHigh, worst: null, best: null, uncertain: null };
}

const at = (path: string, name: string, share: number | null) =>
  result({ place: { path, name }, favourable: share === null ? null : favour(9, share, 0, 1) });

const likert: Question = {
  key: 'more-secure',
  type: 'LIKERT',
  meaning: null,
  item: null,
  text: { sv: 'Tryggare' },
  help: null,
  required: true,
  choices: [
    { code: 1, text: { sv: 'Inte' }, apart: false },
    { code: 9, text: { sv: 'Vet inte' }, apart: true },
    { code: 2, text: { sv: 'Helt' }, apart: false },
  ],
  least: null,
  most: null,
  lowLabel: null,
  highLabel: null,
  visibleIf: null,
};

describe('what is said of a share', () => {
  it.each([
    [189, 200, 0.9042, 0.9693, 'reached', 'confirmed'],
    [18, 20, 0.699, 0.972, 'reached', 'open'],
    [896, 1000, 0.8756, 0.9134, 'notReached', 'open'],
    [10, 20, 0.2993, 0.7007, 'notReached', 'below'],
  ] as const)('follows the rule: %i of %i', (count, answers, ciLow, ciHigh, point, certainty) => {
    const favourable = favour(count, count / answers, ciLow, ciHigh);
    expect(verdictOf(result({ favourable, answers }))).toEqual({ point, certainty });
  });

  it('is nothing where the figures are hidden', () => {
    expect(verdictOf(result({}))).toBeUndefined();
  });
});

describe('the bars of a question', () => {
  it('stand in the order of the scale, what is outside it last and without a share', () => {
    const counts = [
      { code: 2, count: 3 },
      { code: 9, count: 1 },
    ];
    expect(barsOf(result({ counts, answers: 4 }), likert)).toEqual([
      { code: 1, count: 0, share: 0, apart: false },
      { code: 2, count: 3, share: 0.75, apart: false },
      { code: 9, count: 1, share: null, apart: true },
    ]);
  });

  it('have no lengths where they are hidden', () => {
    expect(barsOf(result({}), likert).every(({ count, share }) => count === null && share === null)).toBe(true);
    const [hidden] = barsOf(result({ counts: [{ code: 1, count: null }], answers: 8 }), likert);
    expect(hidden).toEqual({ code: 1, count: null, share: null, apart: false });
  });

  it('are all steps of a scale', () => {
    const scale: Question = { ...likert, type: 'SCALE', choices: [], least: 0, most: 3 };
    expect(barsOf(result({ counts: [{ code: 2, count: 5 }], answers: 5 }), scale).map(({ count }) => count)).toEqual([
      0, 0, 5, 0,
    ]);
  });
});

describe('places', () => {
  it('know what is around them and right below', () => {
    expect(aroundOf('06/0685/vetlanda')).toBe('06/0685');
    expect(aroundOf('06')).toBeUndefined();
    const all = [at('06', 'länet', 0.9), at('06/0685', 'Vetlanda', 0.9), at('06/0685/vetlanda', 'centralen', 0.9)];
    expect(rightBelow(all, '06').map(({ place }) => place.name)).toEqual(['Vetlanda']);
  });

  it('are ranked by share, those that are hidden last and by name', () => {
    const all = [at('a', 'Örebro', null), at('b', 'Eksjö', 0.8), at('c', 'Aneby', null), at('d', 'Habo', 0.95)];
    expect(ranked(all).map(({ place }) => place.name)).toEqual(['Habo', 'Eksjö', 'Aneby', 'Örebro']);
  });
});

it('knows the term and the year of a day', () => {
  expect(periodsOf('2026-07-31')).toEqual(['2026-SPRING', '2026']);
  expect(periodsOf('2026-08-01')).toEqual(['2026-AUTUMN', '2026']);
});
