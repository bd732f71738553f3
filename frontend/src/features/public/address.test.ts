import { describe, expect, it } from 'vitest';
import { addressOf, read } from './address';

describe('the address of the finder', () => {
  it('holds what one looks for', () => {
    const search = { municipality: '0685', service: 'OPEN_PRESCHOOL', q: 'ö & å' };
    const address = new URL(addressOf({ search }), 'https://familjenavet.example');
    expect(read(address.pathname, address.search)).toEqual({ search });
  });

  it('leads to one centre and back to the same search', () => {
    const at = { centreId: 'hsa:SE1-2', search: { municipality: '0685' } };
    const address = new URL(addressOf(at), 'https://familjenavet.example');
    expect(read(address.pathname, address.search)).toEqual(at);
  });

  it('ignores what it does not know', () => {
    expect(read('/p/', '?token=1&q=')).toEqual({ search: {} });
  });
});
