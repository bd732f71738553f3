import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const groupsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups',
  staticData: { needs: 'READ_GROUPS' },
  validateSearch: texts('q', 'status', 'part', 'daytime', 'centre', 'language', 'led', 'sort', 'cursor'),
  component: page(() => import('../features/group/GroupsPage'), 'GroupsPage', 'group'),
});

const newGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/new',
  component: page(() => import('../features/group/planner/PlannerPage'), 'PlannerPage', 'group', 'content'),
});

const offerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/offer',
  staticData: { needs: 'READ_GROUPS' },
  validateSearch: texts('period', 'municipality', 'sort'),
  component: page(() => import('../features/group/offer/OfferPage'), 'OfferPage', 'group'),
});

const termRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/term',
  staticData: { needs: 'READ_GROUPS' },
  validateSearch: texts('month', 'view', 'centre'),
  component: page(() => import('../features/group/term/TermPage'), 'TermPage', 'group', 'content'),
});

const calendarsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/calendars',
  validateSearch: texts('cursor'),
  component: page(() => import('../features/group/calendar/CalendarsPage'), 'CalendarsPage', 'group'),
});

const groupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId',
  component: page(() => import('../features/group/page/GroupPage'), 'GroupPage', 'group', 'content', 'family'),
});

const editGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/edit',
  component: page(() => import('../features/group/edit/EditGroupPage'), 'EditGroupPage', 'group'),
});

const sessionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/sessions/$sessionId',
  component: page(() => import('../features/group/session/SessionPage'), 'SessionPage', 'group', 'content'),
});

export const groupRoutes = [
  groupsRoute,
  newGroupRoute,
  termRoute,
  offerRoute,
  calendarsRoute,
  groupRoute,
  editGroupRoute,
  sessionRoute,
] as const;
