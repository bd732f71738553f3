import { expect, it } from 'vitest';
import words from '../../i18n/sv/jobs';
import { described } from './described';

it('describes every job that there are words for', () => {
  const named = Object.keys(words).flatMap((key) => /^jobs\.name\.(.*)/.exec(key)?.[1] ?? []);
  expect(described.toSorted()).toEqual(named.toSorted());
});
