import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const familiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families',
  validateSearch: texts('q', 'childFrom', 'childTo', 'sort', 'cursor'),
  component: page(() => import('../features/family/list/FamiliesPage'), 'FamiliesPage', 'family'),
});

const newFamilyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families/new',
  validateSearch: texts('group'),
  component: page(() => import('../features/family/form/NewFamilyPage'), 'NewFamilyPage', 'family'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families/duplicates',
  validateSearch: texts('cursor'),
  component: page(() => import('../features/family/twins/DuplicatesPage'), 'DuplicatesPage', 'family'),
});

const mergeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families/$familyId/merge/$otherId',
  component: page(() => import('../features/family/twins/MergePage'), 'MergePage', 'family'),
});

const familyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families/$familyId',
  component: page(() => import('../features/family/page/FamilyPage'), 'FamilyPage', 'family', 'letter'),
});

const parentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/families/$familyId/parents/$parentId',
  component: page(() => import('../features/family/parent/ParentPage'), 'ParentPage', 'family'),
});

export const familyRoutes = [
  familiesRoute,
  newFamilyRoute,
  duplicatesRoute,
  mergeRoute,
  familyRoute,
  parentRoute,
] as const;
