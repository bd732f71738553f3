import { describe, expect, it } from 'vitest';
import type { SurveyRound } from '../../../api/schema';
import { chapters } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import { changeFaults, detailsOf, readChange } from './changing';
import { turnsOf } from './turns';

const t = createTranslator('sv', (await chapters.round.sv()).default) as T;

const round = {
  name: 'Babygruppen',
  opensAt: '2026-12-01T12:34:56.789012Z',
  closesAt: '2026-12-15T21:30:00Z',
  remindAfterDays: 7,
} as SurveyRound;

describe('a changed round', () => {
  it('keeps the times of the days that were not changed', () => {
    const values = readChange(round);
    expect(values).toEqual({
      name: 'Babygruppen',
      opens: '2026-12-01',
      closes: '2026-12-15',
      remindAfterDays: '7',
    });
    expect(detailsOf(round, { ...values, name: ' Nya namnet ' })).toEqual({
      name: 'Nya namnet',
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      remindAfterDays: 7,
    });
  });

  it('has its new last day whole, opens now when that day is today, and can do without a reminder', () => {
    const values = { ...readChange(round), opens: '2026-11-29', closes: '2026-12-20', remindAfterDays: ' ' };
    const now = new Date('2026-11-29T16:00:00Z');
    expect(detailsOf(round, values, now)).toMatchObject({
      opensAt: now.toISOString(),
      closesAt: '2026-12-20T23:00:00.000Z',
      remindAfterDays: null,
    });
  });

  it('is judged as the API does', () => {
    const values = readChange(round);
    expect(changeFaults(values, t, '2026-12-02')).toEqual({});
    expect(Object.keys(changeFaults({ ...values, name: ' ', remindAfterDays: 'sju' }, t, '2026-12-02'))).toEqual([
      '/name',
      '/remindAfterDays',
    ]);
    expect(Object.keys(changeFaults({ ...values, closes: '2026-12-01' }, t, '2026-12-02'))).toEqual(['/closesAt']);
  });

  it('can be opened, reminded of by mail alone, and closed', () => {
    expect(turnsOf({ status: 'PLANNED', channel: 'TICKETS' })).toEqual(['opening']);
    expect(turnsOf({ status: 'OPEN', channel: 'TICKETS' })).toEqual(['reminders', 'closure']);
    expect(turnsOf({ status: 'OPEN', channel: 'QR' })).toEqual(['closure']);
    expect(turnsOf({ status: 'CLOSED', channel: 'QR' })).toEqual([]);
  });
});
