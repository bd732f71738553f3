import { describe, expect, it } from 'vitest';
import { initials } from './initials';
import { fits, isSecureAddress, spacedPostalCode, typedNumber, typedTime } from './rules';

describe('what is typed', () => {
  it('is a postal code with or without its space', () => {
    expect(spacedPostalCode('57431')).toBe('574 31');
    expect(spacedPostalCode(' 574 31 ')).toBe('574 31');
    expect(spacedPostalCode('574')).toBe('574');
    expect(fits('postalCode', '574 31')).toBe(true);
  });

  it('may use a decimal comma', () => {
    expect(typedNumber('57,43')).toBe(57.43);
    expect(typedNumber('57.43')).toBe(57.43);
    expect(typedNumber('57 N')).toBeUndefined();
    expect(typedNumber('')).toBeUndefined();
  });

  it('is a time with a dot, a colon or the hour alone', () => {
    expect(typedTime('8')).toBe('08:00');
    expect(typedTime('8.30')).toBe('08:30');
    expect(typedTime(' 16:05 ')).toBe('16:05');
    expect(typedTime('24.00')).toBeUndefined();
    expect(typedTime('halv nio')).toBeUndefined();
  });

  it('is a phone number, a mail address or a code of care in its own form', () => {
    expect(fits('phone', '0980-319 200')).toBe(true);
    expect(fits('phone', 'ring oss')).toBe(false);
    expect(fits('email', 'familjecentralen@vetlanda.example')).toBe(true);
    expect(fits('email', 'familjecentralen')).toBe(false);
    expect(fits('email', 'alva@familj')).toBe(false);
    expect(fits('email', 'alva@familj.')).toBe(false);
    expect(fits('hsa', 'SE2321000016-1A2B')).toBe(true);
    expect(fits('hsa', '1A2B')).toBe(false);
  });

  it('leads to a website only over https', () => {
    expect(isSecureAddress('https://www.vetlanda.example/fc')).toBe(true);
    expect(isSecureAddress('http://www.vetlanda.example')).toBe(false);
    expect(isSecureAddress('javascript:alert(1)')).toBe(false);
  });
});

describe('initials', () => {
  it('are of the first and the last name', () => {
    expect(initials('Cilla Bergström')).toBe('CB');
    expect(initials('åsa')).toBe('Å');
    expect(initials('')).toBe('');
  });
});
