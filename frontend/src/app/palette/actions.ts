import { linkOptions, type LinkProps } from '@tanstack/react-router';
import type { Permission } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import type { MessageKey } from '../../i18n/catalogs';
import type { IconName } from '../../ui/Icon';

interface Action {
  text: MessageKey;
  icon: IconName;
  needs: Permission;
  /** Where it is done, from the place one works in; nothing where it cannot be done. */
  target: (place: WorkPlace) => Pick<LinkProps, 'to' | 'params'> | undefined;
}

/** Pages that lie below those of the menu, and that people ask for by name; one entry each. */
const pages: Action[] = [
  {
    text: 'palette.fathers',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: () => linkOptions({ to: '/figures/fathers' }),
  },
  {
    text: 'palette.offering',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: () => linkOptions({ to: '/figures/offering' }),
  },
  {
    text: 'palette.change',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: () => linkOptions({ to: '/figures/change' }),
  },
  {
    text: 'palette.explore',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: () => linkOptions({ to: '/figures/explore' }),
  },
  {
    text: 'palette.use',
    icon: 'half',
    needs: 'READ_INDICATORS',
    target: () => linkOptions({ to: '/programme/use' }),
  },
  {
    text: 'palette.ownIndicators',
    icon: 'half',
    needs: 'EDIT_INDICATORS',
    target: () => linkOptions({ to: '/settings/indicators' }),
  },
];

/** What one may want to do without going the way over a list; one entry each. */
const actions: Action[] = [
  {
    text: 'palette.newCentre',
    icon: 'plus',
    needs: 'OPEN_CENTRE',
    target: () => linkOptions({ to: '/centres/new' }),
  },
  {
    text: 'palette.newGroup',
    icon: 'plus',
    needs: 'EDIT_GROUPS',
    target: () => linkOptions({ to: '/groups/new' }),
  },
  {
    text: 'palette.newRound',
    icon: 'plus',
    needs: 'EDIT_ROUNDS',
    target: () => linkOptions({ to: '/surveys/rounds/new' }),
  },
  {
    text: 'palette.newFamily',
    icon: 'plus',
    needs: 'EDIT_FAMILIES',
    target: () => linkOptions({ to: '/families/new' }),
  },
  {
    text: 'palette.lookUp',
    icon: 'search',
    needs: 'LOOK_UP_FAMILIES',
    target: () => linkOptions({ to: '/privacy' }),
  },
  {
    text: 'palette.planMember',
    icon: 'people',
    needs: 'EDIT_STAFF',
    target: () => linkOptions({ to: '/staff/new' }),
  },
  {
    text: 'palette.writeProgramme',
    icon: 'edit',
    needs: 'EDIT_PROGRAMME',
    target: () => linkOptions({ to: '/programme/versions' }),
  },
  {
    text: 'palette.newMedium',
    icon: 'toolbox',
    needs: 'EDIT_PROGRAMME',
    target: () => linkOptions({ to: '/toolbox/new' }),
  },
  {
    text: 'palette.editVisiting',
    icon: 'edit',
    needs: 'EDIT_VISITING_DETAILS',
    target: ({ centreId }) =>
      centreId
        ? linkOptions({ to: '/centres/$centreId/edit/$section', params: { centreId, section: 'visiting' } })
        : undefined,
  },
];

export function actionsAt(place: WorkPlace | null) {
  return permitted(actions, place);
}

export function pagesAt(place: WorkPlace | null) {
  return permitted(pages, place);
}

function permitted(entries: Action[], place: WorkPlace | null) {
  return entries.flatMap(({ needs, target, ...told }) => {
    const to = place?.permittedActions.includes(needs) ? target(place) : undefined;
    return to ? [{ ...told, target: to }] : [];
  });
}
