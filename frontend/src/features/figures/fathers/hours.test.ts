import { expect, it } from 'vitest';
import { hidden, value } from '../sample';
import { inOrder } from './hours';

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
