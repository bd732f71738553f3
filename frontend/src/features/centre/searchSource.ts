import { api, take } from '../../api/client';
import type { SearchSource } from '../../api/searchSource';

/** Centres by name or town, from everywhere the person may look. */
export const centreSource: SearchSource = {
  needs: 'READ_CENTRES',
  find: async (asked, signal) => {
    const query = { q: asked, sort: 'name', limit: 8 } as const;
    const { items } = await take(api.GET('/centres', { params: { query }, signal }));
    return items.map(({ id, name, municipality }) => ({
      id,
      text: name,
      small: municipality.name,
      target: { to: '/centres/$centreId', params: { centreId: id } },
    }));
  },
};
