import { describe, expect, it } from 'vitest';
import type { MediaDocument } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { documentOf, emptyMedium, keyOf, kindNow, readMedium, type MediumValues } from './medium';
import { validateMedium } from './validateMedium';

const t: T = (key) => key;

const film: MediaDocument = {
  key: 'spadbarnsmassage',
  kind: 'FILM',
  title: { sv: 'Spädbarnsmassage', en: 'Baby massage' },
  description: { sv: 'Så gör ni.' },
  language: 'sv',
  minutes: 12,
  publisher: '1177',
  licence: 'Länk; utgivarens villkor gäller',
  audience: ['PARENTS'],
  themes: ['lyhord-omsorg'],
  perspectives: ['INTERACTION_ATTACHMENT'],
  ageWindow: {
    from: { unit: 'WEEK_AFTER_BIRTH', value: 0 },
    to: { unit: 'MONTH_AFTER_BIRTH', value: 6 },
    unconfirmed: true,
  },
  altText: null,
  captions: { sv: 'Textad på svenska.' },
  transcript: null,
  address: 'https://www.1177.se/',
  file: null,
};
const png = { sha256: '0'.repeat(64), type: 'image/png', name: 'ringen.png' };

describe('a medium in the form', () => {
  it('is written back as it was read', () => {
    expect(documentOf(readMedium(film), film.key)).toEqual(film);
    const picture = { ...film, kind: 'PICTURE' as const, address: null, file: png, ageWindow: null, minutes: null };
    expect(documentOf(readMedium(picture), film.key)).toEqual(picture);
  });

  it('sends either the file or the address, whichever is chosen', () => {
    const both: MediumValues = { ...readMedium(film), file: png };
    expect(documentOf(both, 'a')).toMatchObject({ kind: 'FILM', file: null, address: film.address });
    expect(documentOf({ ...both, source: 'file' }, 'a')).toMatchObject({ kind: 'PICTURE', file: png, address: null });
  });

  it('takes its kind from what the file is', () => {
    const kinds = ['image/jpeg', 'audio/mpeg', 'application/pdf'].map((type) =>
      kindNow({ ...emptyMedium, file: { ...png, type } }),
    );
    expect(kinds).toEqual(['PICTURE', 'PODCAST', 'DOCUMENT']);
    expect(kindNow(emptyMedium)).toBe('');
  });

  it('leaves out the languages that nothing is written in', () => {
    const text = { sv: ' Ringen ', en: ' ' };
    expect(documentOf({ ...readMedium(film), title: text, captions: { sv: '' } }, 'a')).toMatchObject({
      title: { sv: 'Ringen' },
      captions: null,
    });
  });
});

describe('what is lacking', () => {
  it('is told field by field', () => {
    expect(Object.keys(validateMedium({ ...emptyMedium, audience: [] }, t)).toSorted()).toEqual(
      ['/audience', '/description', '/file', '/licence', '/publisher', '/title'].toSorted(),
    );
    expect(validateMedium(readMedium(film), t)).toEqual({});
  });

  it('is Swedish, when something is written in another language only', () => {
    expect(validateMedium({ ...readMedium(film), altText: { en: 'A ring' } }, t)).toHaveProperty(['/altText']);
  });

  it('is an address of the web, and no other', () => {
    for (const address of ['', '1177.se', 'javascript:alert(1)', 'file:///etc/passwd'])
      expect(validateMedium({ ...readMedium(film), address }, t)).toHaveProperty(['/address']);
  });

  it('is the other age, when only one is told', () => {
    const ages = { ...readMedium(film).ages, to: { unit: 'MONTH_AFTER_BIRTH' as const, value: '' } };
    expect(validateMedium({ ...readMedium(film), ages }, t)).toHaveProperty(['/ageWindow/to/value']);
  });

  it('is never what a draft may wait with', () => {
    expect(validateMedium({ ...readMedium(film), captions: {} }, t)).toEqual({});
  });
});

describe('a key', () => {
  it('is the title in plain letters', () => {
    expect(keyOf('Spädbarnsmassage, del 1')).toBe('spadbarnsmassage-del-1');
    expect(keyOf('  Å, ä & ö!  ')).toBe('a-a-o');
    expect(keyOf('مساج')).toBe('material');
    expect(keyOf('ord '.repeat(40))).toMatch(/^ord(-ord)*$/);
    expect(keyOf('ord '.repeat(40)).length).toBeLessThanOrEqual(60);
  });
});
