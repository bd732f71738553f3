import { describe, expect, it } from 'vitest';
import { fieldErrors, ProblemError } from '../../api/problems';
import type { Problem } from '../../api/schema';
import { byField, fieldOf } from './problems';

describe('what the API refuses', () => {
  it('is told at the field that it is written in', () => {
    expect(fieldOf('/media/title/sv')).toBe('/title');
    expect(fieldOf('/media/themes/0')).toBe('/themes');
    expect(fieldOf('/file/sha256')).toBe('/file');
    expect(fieldOf('/ageWindow')).toBe('/ageWindow');
    expect(fieldOf('/media/ageWindow/to/value')).toBe('/ageWindow/to/value');
    expect(fieldOf('/media')).toBe('/media');
  });

  it('keeps its words', async () => {
    const errors = [{ pointer: '/media/altText', code: 'x', detail: 'Skriv vad bilden visar.' }];
    const refused = Promise.reject(new ProblemError({ status: 400, errors } as Problem));
    const met: unknown = await byField(refused).catch((error: unknown) => error);
    expect(fieldErrors(met)).toEqual({ '/altText': 'Skriv vad bilden visar.' });
  });
});
