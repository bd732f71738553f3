import type { SearchSource } from '../../api/searchSource';
import { centreSource } from '../../features/centre/searchSource';
import { groupSource } from '../../features/group/searchSource';
import { cardSource, guideSource } from '../../features/programme/searchSource';
import { staffSource } from '../../features/staff/searchSource';
import { mediaSource } from '../../features/toolbox/searchSource';
import type { MessageKey } from '../../i18n/catalogs';
import type { IconName } from '../../ui/Icon';

interface RegisteredSource extends SearchSource {
  /** The heading of its hits. */
  title: MessageKey;
  icon: IconName;
}

/** What is asked of the API while somebody types; one line each. */
export const sources: RegisteredSource[] = [
  { ...centreSource, title: 'palette.centres', icon: 'pin' },
  { ...groupSource, title: 'palette.groups', icon: 'ring' },
  { ...guideSource, title: 'palette.guides', icon: 'book' },
  { ...cardSource, title: 'palette.cards', icon: 'cards' },
  { ...staffSource, title: 'palette.staff', icon: 'people' },
  { ...mediaSource, title: 'palette.media', icon: 'toolbox' },
];
