import { describe, expect, it } from 'vitest';
import type { RetentionDecision, RetentionLine } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { classesOf, decisionFor, hasEnded, isReady, unitOf } from './classes';
import { decisionFaults, newDecision, type DecisionValues } from './decision';

const t = ((key: string) => key) as T;

const written: DecisionValues = {
  reference: ' RJL 2026/1234 ',
  decidedOn: '2026-03-12',
  classes: ['CONTACT'],
  text: ' ',
  validFrom: '2026-04-01',
  validTo: '',
};

describe('what is decided on', () => {
  it('has the log for the region alone', () => {
    expect(classesOf('06')).toContain('AUDIT');
    expect(classesOf('0685')).not.toContain('AUDIT');
  });

  it('a7_goes_by_a_decision_in_force_that_covers_it_and_by_no_other', () => {
    const decision = (inForce: boolean) => ({ inForce, classes: ['CONTACT'] }) as RetentionDecision;
    expect(decisionFor('CONTACT', [decision(false)])).toBeUndefined();
    expect(decisionFor('ATTENDANCE', [decision(true)])).toBeUndefined();
    expect(decisionFor('CONTACT', [decision(false), decision(true)])).toEqual(decision(true));
  });

  it('is counted in what it is made of', () => {
    expect((['CONTACT', 'MESSAGE', 'AUDIT'] as const).map(unitOf)).toEqual(['families', 'letters', 'lines']);
  });
});

describe('a dry run', () => {
  const found = [{ due: 2 }] as RetentionLine[];
  const done = { kind: 'DRY_RUN', state: 'DONE', execution: null, lines: found } as const;

  it('a7_is_followed_by_a_run_once_when_it_is_done_and_found_something', () => {
    expect(isReady({ ...done, lines: found })).toBe(true);
    expect(isReady({ ...done, lines: [{ due: 0 }] as RetentionLine[] })).toBe(false);
    expect(isReady({ ...done, lines: found, execution: 'r' })).toBe(false);
    expect(isReady({ ...done, lines: found, state: 'RUNNING' })).toBe(false);
    expect(isReady({ ...done, lines: found, kind: 'RUN' })).toBe(false);
  });

  it('has not ended while it waits or runs', () => {
    const ended = (['WAITING', 'RUNNING', 'DONE', 'CHANGED', 'FAILED'] as const).filter((state) => hasEnded({ state }));
    expect(ended).toEqual(['DONE', 'CHANGED', 'FAILED']);
  });
});

describe('a decision that is written down', () => {
  const faults = (part: Partial<DecisionValues>) =>
    Object.keys(decisionFaults({ ...written, ...part }, t, '2026-11-29'));

  it('is sent without what is empty', () => {
    expect(faults({})).toEqual([]);
    expect(newDecision('06', written)).toMatchObject({ reference: 'RJL 2026/1234', text: null, validTo: null });
  });

  it('has been made, says what it covers, and holds from its day at the earliest', () => {
    expect(faults({ reference: ' ' })).toEqual(['/reference']);
    expect(faults({ decidedOn: '2026-11-30', validFrom: '2026-12-01' })).toEqual(['/decidedOn']);
    expect(faults({ classes: [] })).toEqual(['/classes']);
    expect(faults({ validFrom: '2026-03-11' })).toEqual(['/validFrom']);
    expect(faults({ validTo: '2026-03-31' })).toEqual(['/validTo']);
  });
});
