import { linkOptions, type LinkProps } from '@tanstack/react-router';
import type { Permission } from '../api/schema';
import { useWorkPlace, type WorkPlace } from '../api/workPlace';
import type { MessageKey } from '../i18n/catalogs';
import type { IconName } from '../ui/Icon';

export interface NavEntry {
  text: MessageKey;
  icon: IconName;
  /** Shown to those who have it at the place they work in; without it to everyone who has signed in. */
  needs?: Permission;
  target: Pick<LinkProps, 'to' | 'params'>;
  /** Where its pages lie, where that is not below its target. */
  within?: string[];
}

/**
 * The main menu, the most used first. To add a page to it: an entry here with the permission that its operations
 * need, its name in `i18n/<language>/app.ts`, and in `palette/synonyms.ts` other words for the search.
 * What has no room in the top bar or on a phone's tab bar moves to "Mer" by itself.
 */
const entries: NavEntry[] = [
  { text: 'shell.start', icon: 'home', target: linkOptions({ to: '/' }) },
  {
    text: 'shell.groups',
    icon: 'ring',
    needs: 'READ_GROUPS',
    target: linkOptions({ to: '/groups' }),
  },
  {
    text: 'shell.families',
    icon: 'heart',
    needs: 'READ_FAMILIES',
    target: linkOptions({ to: '/families' }),
  },
  {
    text: 'shell.programme',
    icon: 'book',
    needs: 'READ_PROGRAMME',
    target: linkOptions({ to: '/programme' }),
  },
  {
    text: 'shell.centres',
    icon: 'pin',
    needs: 'READ_CENTRES',
    target: linkOptions({ to: '/centres' }),
  },
  {
    text: 'shell.figures',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: linkOptions({ to: '/figures/places/$' }),
    within: ['/figures', '/programme/use'],
  },
  {
    text: 'shell.privacy',
    icon: 'lock',
    needs: 'READ_PRIVACY_REGISTERS',
    target: linkOptions({ to: '/privacy' }),
  },
  {
    text: 'shell.audit',
    icon: 'document',
    needs: 'READ_AUDIT',
    target: linkOptions({ to: '/audit' }),
  },
  {
    text: 'shell.toolbox',
    icon: 'toolbox',
    needs: 'READ_PROGRAMME',
    target: linkOptions({ to: '/toolbox' }),
  },
  {
    text: 'shell.surveys',
    icon: 'speech',
    needs: 'READ_SURVEYS',
    target: linkOptions({ to: '/surveys' }),
  },
  {
    text: 'shell.letters',
    icon: 'mail',
    needs: 'READ_MESSAGES',
    target: linkOptions({ to: '/letters' }),
  },
  {
    text: 'shell.staff',
    icon: 'people',
    needs: 'READ_STAFF',
    target: linkOptions({ to: '/staff' }),
  },
  {
    text: 'shell.jobs',
    icon: 'clock',
    needs: 'READ_JOBS',
    target: linkOptions({ to: '/jobs' }),
  },
  {
    text: 'shell.regionSettings',
    icon: 'filter',
    needs: 'READ_SETTINGS',
    target: linkOptions({ to: '/settings' }),
  },
];

/** Whoever works at one centre has its page where others have the list; the figures are those of the place. */
function atHome(entry: NavEntry, place: WorkPlace | null): NavEntry {
  if (entry.target.to === '/figures/places/$') {
    return { ...entry, target: linkOptions({ to: '/figures/places/$', params: { _splat: place?.path } }) };
  }
  if (entry.target.to !== '/centres' || !place?.centreId) return entry;
  const target = linkOptions({ to: '/centres/$centreId', params: { centreId: place.centreId } });
  return { ...entry, text: 'shell.centre', target };
}

export function navigationAt(place: WorkPlace | null): NavEntry[] {
  return entries
    .filter(({ needs }) => !needs || place?.permittedActions.includes(needs))
    .map((entry) => atHome(entry, place));
}

/** What the person may go to at the place where they work now. */
export function useNavigation(): NavEntry[] {
  return navigationAt(useWorkPlace());
}
