import { api, take } from '../../api/client';
import type { SearchSource } from '../../api/searchSource';

/** Groups by name, from everywhere the person may look. */
export const groupSource: SearchSource = {
  needs: 'READ_GROUPS',
  find: async (asked, signal) => {
    const query = { q: asked, sort: 'name', limit: 8 } as const;
    const { items } = await take(api.GET('/groups', { params: { query }, signal }));
    return items.map(({ id, name, host, municipality }) => ({
      id,
      text: name,
      small: host.name ?? municipality.name,
      target: { to: '/groups/$groupId', params: { groupId: id } },
    }));
  },
};
