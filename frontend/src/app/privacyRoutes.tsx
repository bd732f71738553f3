import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const pages = () => import('../features/privacy/pages');

const lookupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy',
  staticData: { needs: 'READ_PRIVACY_REGISTERS' },
  validateSearch: texts('lookup', 'family'),
  component: page(pages, 'LookupPage', 'privacy', 'family'),
});

const familyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy/families/$familyId',
  component: page(pages, 'DeskFamilyPage', 'privacy', 'family'),
});

const correctRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy/families/$familyId/parents/$parentId',
  component: page(pages, 'CorrectPage', 'privacy', 'family'),
});

const registersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy/registers',
  staticData: { needs: 'READ_PRIVACY_REGISTERS' },
  validateSearch: texts('list', 'cursor'),
  component: page(pages, 'RegistersPage', 'privacy'),
});

const retentionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy/retention',
  staticData: { needs: 'READ_PRIVACY_REGISTERS' },
  component: page(pages, 'RetentionPage', 'privacy'),
});

const runRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/privacy/retention/runs/$runId',
  component: page(pages, 'RunPage', 'privacy'),
});

export const privacyRoutes = [
  lookupRoute,
  familyRoute,
  correctRoute,
  registersRoute,
  retentionRoute,
  runRoute,
] as const;
