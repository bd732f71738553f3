import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problems';
import type { Problem } from '../../api/schema';
import { reasons, tooLarge } from './upload';

describe('a file to send', () => {
  it('is stopped before it is sent when it is larger than any of its sort may be', () => {
    expect(tooLarge({ type: 'image/png', size: 20_000_001 })).toEqual({ most: 20, size: 21 });
    expect(tooLarge({ type: 'image/png', size: 20_000_000 })).toBeUndefined();
    expect(tooLarge({ type: 'application/pdf', size: 50_000_001 })).toMatchObject({ most: 50 });
    expect(tooLarge({ type: '', size: 2_147_483_648 })).toMatchObject({ most: 200 });
  });

  it('is refused with the reasons, or with what is said of the whole', () => {
    const problem = { detail: 'Något är fel med filen. Här står vad.' } as Problem;
    const errors = [{ pointer: '', code: 'file-empty', detail: 'Filen är tom.' }];
    expect(reasons(new ProblemError({ ...problem, errors }))).toBe('Filen är tom.');
    expect(reasons(new ProblemError(problem))).toBe(problem.detail);
  });
});
