import { api, take } from '../../api/client';
import type { StaffSummary } from '../../api/schema';
import type { SearchSource } from '../../api/searchSource';

/** The people one works with, by a part of their name. */
export const staffSource: SearchSource = {
  needs: 'READ_STAFF',
  find: async (asked, signal) => {
    const query = { q: asked, sort: 'name', limit: 8 } as const;
    const { items } = await take(api.GET('/staff', { params: { query }, signal }));
    return items.map((member) => ({
      id: member.id,
      text: member.name,
      small: placesOf(member),
      target: { to: '/staff/$memberId', params: { memberId: member.id } },
    }));
  },
};

function placesOf({ plan, places }: StaffSummary): string {
  return [...new Set(plan ? [plan.name] : places.map(({ name }) => name))].join(', ');
}
