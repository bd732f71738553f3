import { describe, expect, it } from 'vitest';
import { addressOf, read, type Whereabouts } from './address';

const group = '019aa4f0-7777-7000-8000-000000000001';

const places: Whereabouts[] = [
  { page: 'groups', search: { municipality: '0685', born: '2027-03', language: 'ar', daytime: 'EVENING' } },
  { page: 'groups', search: { municipality: '06' } },
  { page: 'group', id: group, search: { municipality: '0685' } },
  { page: 'signUp', id: group, search: { born: '2027-03' } },
  { page: 'link', search: {} },
  { page: 'survey', search: {} },
  { page: 'surveyPreview', search: {} },
  { page: 'centres', search: { service: 'OPEN_PRESCHOOL', q: 'ö & å' } },
  { page: 'centre', id: 'hsa:SE1-2', search: {} },
  { page: 'missing', search: {} },
  { page: 'embed', search: { municipality: '0685', view: 'calendar', month: '2027-03' } },
];

describe('the address of the public pages', () => {
  it.each(places)('holds all that one looks at: $page $search', (at) => {
    const address = new URL(addressOf(at), 'https://familjenavet.example');
    expect(read(address.pathname, address.search)).toEqual(at);
  });

  it('of the form keeps the language, and that of a link has no more in it', () => {
    expect(addressOf({ page: 'signUp', id: group, search: { born: '2027-03' } }, 'ar')).toBe(
      `/p/groups/${group}/sign-up?born=2027-03&lang=ar`,
    );
    expect(read('/p/link', '?municipality=0685')).toEqual({ page: 'link', search: {} });
  });

  it('lets go what it does not know', () => {
    const query = '?token=1&q=&born=2027-13&daytime=NIGHT&language=%3Cscript%3E&municipality=Vetlanda';
    expect(read('/p/', query)).toEqual({ page: 'groups', search: {} });
    expect(read('/p', '')).toEqual({ page: 'groups', search: {} });
  });

  it.each(['/p/what', '/p/what/ever', '/p/missing', '/p/groups/a/b'])('knows of no page at %s', (path) => {
    expect(read(path, '?municipality=0685')).toEqual({ page: 'missing', search: {} });
  });

  it('says the language to those who get the link', () => {
    expect(addressOf({ page: 'group', id: group, search: {} }, 'ar')).toBe(`/p/groups/${group}?lang=ar`);
  });
});
