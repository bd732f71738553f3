import { describe, expect, it } from 'vitest';
import { mediaAddress, siteOf } from './mediaAddress';

describe('where a medium is', () => {
  it('is told by the name of its site', () => {
    expect(siteOf('https://www.1177.se/barn--gravid/')).toBe('1177.se');
    expect(siteOf('http://bris.se')).toBe('bris.se');
  });

  it('is no site when the address could run something, or is none', () => {
    expect(siteOf('javascript:alert(1)')).toBeUndefined();
    expect(siteOf('1177')).toBeUndefined();
  });

  it('is with us when it was uploaded', () => {
    expect(mediaAddress('a', 'file')).toBe('/familjenavet/v1/toolbox-media/a/file');
  });
});
