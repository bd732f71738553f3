import { describe, expect, it } from 'vitest';
import type { CentreSummary, CentreView } from '../../api/schema';
import { gapsOf, toDo } from './progress';

function centre(name: string, part: Partial<CentreSummary> & { stage?: CentreSummary['rollOut']['stage'] } = {}) {
  const { stage = 'OFFERING', ...rest } = part;
  return {
    id: name,
    slug: name,
    name,
    region: { code: '06', name: 'Jönköpings län' },
    municipality: { code: '0685', name: 'Vetlanda' },
    status: 'OPEN',
    kind: 'FAMILY_CENTRE',
    rollOut: { stage, since: null },
    participates: true,
    services: [],
    languages: ['sv'],
    sizeClass: 'SMALL',
    ...rest,
  } as CentreSummary;
}

describe('what needs doing', () => {
  it('puts the planned and the paused first and leaves out what runs', () => {
    const centres = [
      centre('runs'),
      centre('outside', { participates: false }),
      centre('prepares', { stage: 'PREPARING' }),
      centre('paused', { stage: 'PAUSED' }),
      centre('planned', { status: 'PLANNED', stage: 'NOT_STARTED' }),
      centre('closed', { status: 'CLOSED', stage: 'PAUSED' }),
    ];
    expect(toDo(centres).map((item) => item.centre.name)).toEqual(['planned', 'paused', 'prepares', 'outside']);
  });
});

describe('what a centre has not told', () => {
  const bare = {
    contact: null,
    openingHours: [],
    openingHoursNote: null,
    address: null,
    languages: [],
    services: [],
    position: null,
    agreement: null,
  } as unknown as CentreView;

  it('is everything for an empty one', () => {
    expect(gapsOf(bare, '2026-11-21')).toEqual([
      'contact',
      'openingHours',
      'address',
      'languages',
      'services',
      'position',
      'agreement',
    ]);
  });

  it('is an agreement that should have been reviewed', () => {
    const agreed = (reviewDate: string) => ({ ...bare, agreement: { date: '2020-01-01', reviewDate } });
    expect(gapsOf(agreed('2026-11-20'), '2026-11-21')).toContain('review');
    expect(gapsOf(agreed('2026-11-21'), '2026-11-21')).not.toContain('review');
  });
});
