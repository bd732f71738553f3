import { createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { Permission } from '../api/schema';
import { explorerRoutes } from './explorerRoutes';
import { FailedPage } from './Fallbacks';
import { familyRoutes } from './familyRoutes';
import { figureRoutes } from './figureRoutes';
import { groupRoutes } from './groupRoutes';
import { letterRoutes } from './letterRoutes';
import { privacyRoutes } from './privacyRoutes';
import { resultRoutes } from './resultRoutes';
import { roundRoutes } from './roundRoutes';
import { page, rootRoute, signedInRoute } from './roots';
import { parseSearch, stringifySearch, texts } from './search';
import { SignedInOrOfflinePages } from './SignedInPages';
import { settingsRoutes } from './settingsRoutes';
import { surveyRoutes } from './surveyRoutes';

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: texts('signIn', 'signedOut'),
  component: page(() => import('./FirstPage'), 'FirstPage', 'start'),
});

const centresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres',
  staticData: { needs: 'READ_CENTRES' },
  validateSearch: texts('q', 'municipality', 'kind', 'stage', 'status', 'service', 'language', 'sort', 'cursor'),
  component: page(() => import('../features/centre/CentresPage'), 'CentresPage', 'centre'),
});

const newCentreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/new',
  component: page(() => import('../features/centre/NewCentrePage'), 'NewCentrePage', 'centre'),
});

const centreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/$centreId',
  component: page(() => import('../features/centre/CentrePage'), 'CentrePage', 'centre'),
});

const editCentreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/$centreId/edit/$section',
  component: page(() => import('../features/centre/EditSectionPage'), 'EditSectionPage', 'centre'),
});

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  staticData: { needs: 'READ_AUDIT' },
  validateSearch: texts('about', 'subject', 'action', 'from', 'to', 'cursor'),
  component: page(() => import('../features/audit/AuditPage'), 'AuditPage', 'audit'),
});

const staffRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff',
  staticData: { needs: 'READ_STAFF' },
  validateSearch: texts('q', 'state', 'profession', 'training', 'sort', 'cursor'),
  component: page(() => import('../features/staff/StaffPage'), 'StaffPage', 'staff'),
});

const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff/new',
  component: page(() => import('../features/staff/PlanPage'), 'PlanPage', 'staff'),
});

const memberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff/$memberId',
  component: page(() => import('../features/staff/MemberPage'), 'MemberPage', 'staff'),
});

const editMemberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff/$memberId/edit',
  component: page(() => import('../features/staff/EditMemberPage'), 'EditMemberPage', 'staff'),
});

const jobsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/jobs',
  staticData: { needs: 'READ_JOBS' },
  component: page(() => import('../features/jobs/JobsPage'), 'JobsPage', 'jobs'),
});

const exchangeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/exchange',
  component: page(() => import('../features/exchange/ExchangePage'), 'ExchangePage', 'exchange'),
});

/** Who reads the programme in a language goes on doing so from page to page. */
const keepsLanguage = retainSearchParams<{ place?: string | undefined; language?: string | undefined }>(['language']);

const programmeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme',
  staticData: { needs: 'READ_PROGRAMME' },
  validateSearch: texts('version', 'language'),
  search: { middlewares: [keepsLanguage] },
  component: page(() => import('../features/programme/ProgrammePage'), 'ProgrammePage', 'programme', 'content'),
});

const toolboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/toolbox',
  staticData: { needs: 'READ_PROGRAMME' },
  validateSearch: texts('q', 'kind', 'audience', 'theme', 'perspective', 'spoken', 'status', 'linkState'),
  component: page(() => import('../features/toolbox/ToolboxPage'), 'ToolboxPage', 'toolbox', 'content'),
});

const newMediumRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/toolbox/new',
  component: page(() => import('../features/toolbox/NewMediumPage'), 'NewMediumPage', 'toolbox', 'content'),
});

const mediumRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/toolbox/$mediaId',
  validateSearch: texts('language'),
  component: page(() => import('../features/toolbox/MediumPage'), 'MediumPage', 'toolbox', 'content'),
});

const editMediumRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/toolbox/$mediaId/edit',
  component: page(() => import('../features/toolbox/EditMediumPage'), 'EditMediumPage', 'toolbox', 'content'),
});

const signedInOrOfflineRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in-or-offline',
  component: SignedInOrOfflinePages,
});

const attendanceRoute = createRoute({
  getParentRoute: () => signedInOrOfflineRoute,
  path: '/sessions/$sessionId/attendance',
  component: page(() => import('../features/attendance/AttendancePage'), 'AttendancePage', 'attendance'),
});

const guidesRoute = createRoute({
  getParentRoute: () => signedInOrOfflineRoute,
  path: '/programme/guides/$guideId',
  validateSearch: texts('language'),
  search: { middlewares: [keepsLanguage] },
  component: page(() => import('../features/programme/GuidePages'), 'GuidePages', 'programme', 'content'),
});

const guideRoute = createRoute({
  getParentRoute: () => guidesRoute,
  path: '/',
  component: page(() => import('../features/programme/GuidePage'), 'GuidePage', 'programme', 'content'),
});

const cardsRoute = createRoute({
  getParentRoute: () => guidesRoute,
  path: '/cards',
  component: page(() => import('../features/programme/CardsPage'), 'CardsPage', 'programme', 'content'),
});

const roomRoute = createRoute({
  getParentRoute: () => guidesRoute,
  path: '/room',
  validateSearch: texts('card'),
  staticData: { fillsScreen: true },
  component: page(() => import('../features/programme/room/RoomPage'), 'RoomPage', 'programme', 'content'),
});

const versionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/versions',
  staticData: { needs: 'READ_PROGRAMME' },
  component: page(() => import('../features/editor/versions/VersionsPage'), 'VersionsPage', 'editor'),
});

const deskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/versions/$versionId/write',
  component: page(() => import('../features/editor/desk/DeskPage'), 'DeskPage', 'editor', 'writing'),
});

const changesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/versions/$versionId/changes',
  validateSearch: texts('from'),
  component: page(() => import('../features/editor/changes/ChangesPage'), 'ChangesPage', 'editor'),
});

const writeGuideRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/guides/$guideId/write',
  validateSearch: texts('at'),
  component: page(() => import('../features/editor/guide/GuideWritePage'), 'GuideWritePage', 'editor', 'writing'),
});

const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: page(() => import('../features/statement/StatementPage'), 'StatementPage', 'statement'),
});

const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ui',
  component: page(() => import('../features/gallery/GalleryPage'), 'GalleryPage'),
});

const signedInAgainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in-again',
  component: page(() => import('./SignedInAgainPage'), 'SignedInAgainPage'),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  signedInRoute.addChildren([
    centresRoute,
    newCentreRoute,
    centreRoute,
    editCentreRoute,
    auditRoute,
    staffRoute,
    planRoute,
    memberRoute,
    editMemberRoute,
    ...groupRoutes,
    ...familyRoutes,
    ...explorerRoutes,
    ...figureRoutes,
    ...letterRoutes,
    ...resultRoutes,
    ...roundRoutes,
    ...privacyRoutes,
    ...surveyRoutes,
    ...settingsRoutes,
    jobsRoute,
    exchangeRoute,
    programmeRoute,
    versionsRoute,
    deskRoute,
    changesRoute,
    writeGuideRoute,
    toolboxRoute,
    newMediumRoute,
    mediumRoute,
    editMediumRoute,
  ]),
  signedInOrOfflineRoute.addChildren([attendanceRoute, guidesRoute.addChildren([guideRoute, cardsRoute, roomRoute])]),
  statementRoute,
  galleryRoute,
  signedInAgainRoute,
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: FailedPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** Stands alone on the screen, without menu and footer. */
    fillsScreen?: boolean;
    /** What one must have at the place one works in; without it the page is not opened, and says so. */
    needs?: Permission;
  }
}
