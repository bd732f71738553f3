import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
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

const shifted: IndicatorTrend = {
  indicator: 'men-attending',
  item: null,
  place: { path: '06', name: 'Jönköpings län', kind: 'REGION', code: '06', sizeClass: null },
  gender: 'ALL',
  periodKind: 'MONTH',
  points: months,
  median: 0.28,
  baselineTo: null,
  usefulPoints: 16,
  longestRun: 8,
  longestRunMost: 7,
  crossings: 5,
  crossingsLeast: 4,
  signal: 'SHIFT',
  ruleSet: 'ANHOEJ',
  target: null,
};

const said = (trend: Partial<IndicatorTrend>) =>
  renderHook(() => useTrendWords({ ...shifted, ...trend }), { wrapper: Swedish }).result.current;

describe('what is said of a series', () => {
  it('is from where to where, its median, and the rule that speaks with its number', () => {
    expect(said({})).toMatchObject({
      finding: 'högre än förut',
      sentences:
        'Från 27 % (jan 2026) till 39 % (apr 2026). Medianen är 28 %. ' +
        '8 i rad ligger över medianen (regel: fler än 7). Så blir det sällan av en slump.',
    });
  });

  it('tells that the line crosses the median too seldom', () => {
    expect(said({ signal: 'SHIFT', longestRun: 7, crossings: 1 }).signal).toBe(
      'Linjen korsar medianen en gång (regel: färre än 4). Så blir det sällan av en slump.',
    );
  });

  it('tells of the baseline where it has an end', () => {
    expect(said({ baselineTo: '2026-03' }).sentences).toContain('räknad på tiden till och med mars 2026.');
  });

  it('says nothing of chance where there is too little', () => {
    expect(said({ signal: 'NONE' })).toMatchObject({
      finding: 'ingen säker förändring',
      signal: 'Inget tyder på annat än vanlig variation.',
    });
    const few = said({ usefulPoints: 9, signal: 'TOO_FEW' });
    expect(few.finding).toBe('för få mätningar för att säga något');
    expect(few.signal).toContain('Här finns 9.');
    expect(said({ points: months.slice(1, 2), median: null, usefulPoints: 0, signal: 'TOO_FEW' }).ends).toBe(
      'Ingen mätning kan visas här än.',
    );
  });
});
