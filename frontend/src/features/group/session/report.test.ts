import { expect, it } from 'vitest';
import type { GroupSession } from '../../../api/schema';
import { areHours, readReport, reportBody } from './report';

const session = {
  status: 'PLANNED',
  leaders: [
    { staffMember: 'a', profession: null, planned: true, came: null },
    { staffMember: 'b', profession: null, planned: true, came: null },
  ],
  cardsUsed: [],
  perspectives: [],
  note: null,
  staffMinutes: null,
} as unknown as GroupSession;

it('begins with those who were to lead, and keeps what was told', () => {
  expect(readReport(session).came).toEqual(['a', 'b']);
  const leaders = session.leaders.map((one) => ({ ...one, came: one.staffMember === 'b' }));
  const told = readReport({ ...session, status: 'HELD', leaders, staffMinutes: 270 });
  expect(told).toMatchObject({ came: ['b'], hours: '4,5' });
});

it('counts hours as people write them', () => {
  const values = { ...readReport(session), hours: '4,5', note: ' Lugnt. ' };
  expect(reportBody(values)).toMatchObject({ staffMinutes: 270, note: 'Lugnt.' });
  expect(reportBody({ ...values, hours: '', note: '' })).toMatchObject({ staffMinutes: null, note: null });
  expect(['', '3', '2,25', '25', 'många'].map(areHours)).toEqual([true, true, true, false, false]);
});
