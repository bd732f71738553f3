import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { FailedPage, MissingPage } from './Fallbacks';
import { parseSearch, stringifySearch, texts } from './search';
import { SignedInPages } from './SignedInPages';
import { Shell } from './Shell';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  validateSearch: texts('place'),
  search: { middlewares: [retainSearchParams<{ place?: string | undefined }>(['place'])] },
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: texts('signIn', 'signedOut'),
  component: lazyRouteComponent(() => import('./FirstPage'), 'FirstPage'),
});

const signedInRoute = createRoute({ getParentRoute: () => rootRoute, id: 'signed-in', component: SignedInPages });

const centresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres',
  validateSearch: texts('q', 'municipality', 'kind', 'stage', 'status', 'service', 'language', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('../features/centre/CentresPage'), 'CentresPage'),
});

const newCentreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/new',
  component: lazyRouteComponent(() => import('../features/centre/NewCentrePage'), 'NewCentrePage'),
});

const centreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/$centreId',
  component: lazyRouteComponent(() => import('../features/centre/CentrePage'), 'CentrePage'),
});

const editCentreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centres/$centreId/edit/$section',
  component: lazyRouteComponent(() => import('../features/centre/EditSectionPage'), 'EditSectionPage'),
});

const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('../features/statement/StatementPage'), 'StatementPage'),
});

const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ui',
  component: lazyRouteComponent(() => import('../features/gallery/GalleryPage'), 'GalleryPage'),
});

const signedInAgainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in-again',
  component: lazyRouteComponent(() => import('./SignedInAgainPage'), 'SignedInAgainPage'),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  signedInRoute.addChildren([centresRoute, newCentreRoute, centreRoute, editCentreRoute]),
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
}
