import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendAnnotation, TrendPoint, TrendSegment } from '../../../api/schema';
import { LanguageProvider } from '../../../i18n/LanguageProvider';
import sv from '../../../i18n/sv';
import explorer from '../../../i18n/sv/explorer';
import indicators from '../../../i18n/sv/indicators';
import { useTrendWords } from './useTrendWords';

function Swedish({ children }: { children: ReactNode }) {
  return <LanguageProvider catalog={{ ...sv, ...explorer, ...indicators }}>{children}</LanguageProvider>;
}

const months: TrendPoint[] = [0.27, null, 0.28, 0.39].map((share, at) => ({
  period: `2026-0${at + 1}`,
  firstDay: `2026-0${at + 1}-01`,
  lastDay: `2026-0${at + 1}-28`,
  status: share === null ? 'SUPPRESSED' : 'OK',
  statusMark: share === null ? '..' : '',
  numerator: null,
  denominator: null,
  share,
  ciLow: null,
  ciHigh: null,
  unusual: share === 0.39,
}));

const whole: TrendSegment = {
  from: '2026-01',
  to: '2026-04',
  annotation: null,
  median: 0.28,
  baselineTo: null,
  usefulPoints: 16,
  longestRun: 8,
  longestRunMost: 7,
  crossings: 5,
  crossingsLeast: 4,
  signal: 'SHIFT',
  signalBy: ['RUN'],
};

const jonkoping = { path: '06', name: 'Jönköpings län', kind: 'REGION', code: '06', sizeClass: null } as const;

const shifted: IndicatorTrend = {
  indicator: 'men-attending',
  item: null,
  place: jonkoping,
  gender: 'ALL',
  periodKind: 'MONTH',
  points: months,
  segments: [whole],
  annotations: [],
  ruleSet: 'ANHOEJ',
  target: null,
};

const saidOf = (trend: Partial<IndicatorTrend>) =>
  renderHook(() => useTrendWords({ ...shifted, ...trend }), { wrapper: Swedish }).result.current;

const said = (segment: Partial<TrendSegment>) => saidOf({ segments: [{ ...whole, ...segment }] });

describe('what is said of a series', () => {
  it('is from where to where, its median, and the rule that speaks with its number', () => {
    expect(said({})).toMatchObject({
      finding: 'högre än förut',
      sentences:
        'Från 27\u00a0% (jan 2026) till 39\u00a0% (apr 2026). Medianen är 28\u00a0%. ' +
        '8 i rad ligger över medianen (regel: fler än 7). Så blir det sällan av en slump.',
    });
  });

  it('tells that the line crosses the median too seldom', () => {
    expect(said({ signalBy: ['CROSSINGS'], longestRun: 7, crossings: 1 }).signal).toBe(
      'Linjen korsar medianen en gång (regel: färre än 4). Så blir det sällan av en slump.',
    );
  });

  it('tells of the baseline where it has an end', () => {
    expect(said({ baselineTo: '2026-03' }).sentences).toContain('räknad på tiden till och med mars 2026.');
  });

  it('says nothing of chance where there is too little', () => {
    expect(said({ signal: 'NONE', signalBy: [] })).toMatchObject({
      finding: 'ingen säker förändring',
      signal: 'Inget tyder på annat än vanlig variation.',
    });
    const few = said({ usefulPoints: 9, signal: 'TOO_FEW', signalBy: [] });
    expect(few.finding).toBe('för få mätningar för att säga något');
    expect(few.signal).toContain('Här finns 9.');
    const hidden = { from: '2026-02', to: '2026-02', median: null, usefulPoints: 0, signal: 'TOO_FEW' } as const;
    expect(saidOf({ points: months.slice(1, 2), segments: [{ ...whole, ...hidden, signalBy: [] }] }).ends).toBe(
      'Ingen mätning kan visas här än.',
    );
  });

  it('tells where the baseline began anew and why, and what the median was before', () => {
    const evenings: TrendAnnotation = {
      id: 'evenings',
      place: jonkoping,
      indicator: null,
      day: '2026-03-02',
      text: 'Kvällsgrupper började',
      newBaseline: true,
      permittedActions: [],
    };
    const anew = { ...whole, from: '2026-03', annotation: 'evenings', median: 0.335, usefulPoints: 2 };
    const segments = [
      { ...whole, to: '2026-02' },
      { ...anew, signal: 'TOO_FEW' as const, signalBy: [] },
    ];
    expect(saidOf({ segments, annotations: [evenings] })).toMatchObject({
      finding: 'för få mätningar för att säga något',
      anew: 'Ny baslinje från mars 2026: Kvällsgrupper började.',
      sentences:
        'Från 27\u00a0% (jan 2026) till 39\u00a0% (apr 2026). Ny baslinje från mars 2026: Kvällsgrupper började. ' +
        'Medianen är 33,5\u00a0%. Före den nya baslinjen var den 28\u00a0%. ' +
        'Det behövs minst tio mätningar vid sidan av medianen för att säga något. Här finns 2.',
    });
    expect(saidOf({ annotations: [evenings] }).anew).toBe('');
  });
});
