import { api, take } from '../../api/client';
import type { SearchSource } from '../../api/searchSource';
import { spokenLanguage } from '../../i18n/language';
import { shownIn } from '../../lib/localText';

/** Media by any of their words, as the toolbox itself finds them. */
export const mediaSource: SearchSource = {
  needs: 'READ_PROGRAMME',
  find: async (asked, signal) => {
    const { items } = await take(api.GET('/toolbox-media', { params: { query: { q: asked, limit: 8 } }, signal }));
    return items.map(({ id, title, publisher }) => ({
      id,
      text: title[shownIn(title, spokenLanguage())] ?? '',
      small: publisher,
      target: { to: '/toolbox/$mediaId', params: { mediaId: id } },
    }));
  },
};
