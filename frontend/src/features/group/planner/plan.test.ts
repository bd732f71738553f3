import { describe, expect, it } from 'vitest';
import { suggestedWeeks } from './closedWeeks';
import { birthMonths, closedWeeksOf, emptyPlan, isSaid, newGroup, type PlanValues } from './plan';

const today = '2026-11-28';
const said: PlanValues = {
  ...emptyPlan,
  host: 'h',
  part: 'PREGNANCY',
  birthFrom: '2027-03',
  birthTo: '2027-04',
  weekday: 'TUESDAY',
  begins: '13:00',
};

describe('the sentence', () => {
  it('is said when all its blanks are filled', () => {
    expect(isSaid(said)).toBe(true);
    expect(isSaid({ ...said, weekday: '' })).toBe(false);
  });

  it('offers the months that the children of a part may be born in', () => {
    expect(birthMonths('PREGNANCY', today)).toHaveLength(10);
    expect(birthMonths('PREGNANCY', today)[0]).toBe('2026-11');
    expect(birthMonths('FIRST_YEAR', today)[0]).toBe('2025-11');
    expect(birthMonths('', today).at(-1)).toBe('2027-08');
  });
});

describe('weeks without sessions', () => {
  it('are Christmas and July at first, as far as the sessions go', () => {
    expect(suggestedWeeks('2026-11-28', '2027-07-16')).toEqual(['2026-W52', '2026-W53', '2027-W28']);
    expect(closedWeeksOf(said, today)).toEqual(['2026-W52', '2026-W53']);
  });

  it('are those that were chosen once somebody has chosen', () => {
    expect(closedWeeksOf({ ...said, closedWeeks: [] }, today)).toEqual([]);
  });
});

describe('a new group', () => {
  it('has the sessions that were shown, and the usual values where nothing is said', () => {
    const shown = [
      { guide: 'a', day: '2027-01-12', month: '2027-01' },
      { guide: 'b', day: null, month: '2027-09' },
    ];
    const group = newGroup(said, today, 'v', shown);
    expect(group).toMatchObject({ name: null, capacity: null, part: 'PREGNANCY', programmeVersion: 'v' });
    expect(group.sessions).toEqual([
      { guide: 'a', day: '2027-01-12', month: null },
      { guide: 'b', day: null, month: '2027-09' },
    ]);
    expect(newGroup({ ...said, part: 'ALL' }, today, 'v', []).part).toBeNull();
  });

  it('outside the package has titles of its own', () => {
    const own = [{ title: ' Öppet hus ', day: '2027-02-03' }];
    expect(newGroup({ ...said, own }, today, null, [])).toMatchObject({
      programmeVersion: null,
      part: null,
      sessions: [{ title: { sv: 'Öppet hus' }, day: '2027-02-03' }],
    });
  });
});
