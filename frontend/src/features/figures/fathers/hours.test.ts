import { expect, it } from 'vitest';
import { hidden, value } from '../sample';
import { highestOf, inOrder } from './hours';

it('keeps the hours of the day and the sessions in their own order, of one place only', () => {
  const start = (category: string) => value({ breakdown: 'START', category });
  const elsewhere = value({
    breakdown: 'START',
    category: 'AFTERNOON',
    place: { path: '06/0685/vetlanda', name: 'Vetlanda', kind: 'CENTRE', code: null, sizeClass: 'SMALL' },
  });
  const found = [start('EVENING'), elsewhere, start('MORNING'), start('AFTERNOON')];
  expect(inOrder(found, '06/0685').map(({ category }) => category)).toEqual(['MORNING', 'AFTERNOON', 'EVENING']);

  const sessions = ['10', '2', '1'].map((category) => hidden({ breakdown: 'SESSION', category }));
  expect(inOrder(sessions, '06/0685').map(({ category }) => category)).toEqual(['1', '2', '10']);
});

it('shows all of them over one time', () => {
  const year = { periodKind: 'YEAR', period: '2025', lastDay: '2025-12-31' } as const;
  const found = [
    value({ breakdown: 'START', category: 'MORNING' }),
    hidden({ breakdown: 'START', category: 'EVENING' }),
    value({ breakdown: 'START', category: 'EVENING', ...year }),
  ];
  expect(inOrder(found, '06/0685').map(({ category, period, status }) => [category, period, status])).toEqual([
    ['MORNING', '2026-SPRING', 'OK'],
    ['EVENING', '2026-SPRING', 'SUPPRESSED'],
  ]);
});

it('finds the highest where there are two to tell apart, and else none', () => {
  const at = (category: string, share: number) => ({ ...value({ breakdown: 'START', share }), category });
  const secret = { ...hidden({ breakdown: 'START' }), category: 'AFTERNOON' };
  expect(highestOf([at('MORNING', 0.26), secret, at('EVENING', 0.46)])?.category).toBe('EVENING');
  expect(highestOf([at('MORNING', 0.26), secret])).toBeUndefined();
  expect(highestOf([])).toBeUndefined();
});
