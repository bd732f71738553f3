import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const exploreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/explore',
  validateSearch: texts(
    'indicator',
    'at',
    'part',
    'periodKind',
    'period',
    'gender',
    'breakdown',
    'sizeClass',
    'view',
    'sort',
  ),
  component: page(
    () => import('../features/explorer/explore/ExplorePage'),
    'ExplorePage',
    'explorer',
    'figures',
    'indicator',
  ),
});

const trendRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/trend',
  validateSearch: texts('indicator', 'at', 'periodKind', 'gender', 'view'),
  component: page(
    () => import('../features/explorer/trend/TrendPage'),
    'TrendPage',
    'explorer',
    'figures',
    'indicator',
  ),
});

const reportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/report/$',
  component: page(
    () => import('../features/explorer/report/ReportPage'),
    'ReportPage',
    'explorer',
    'figures',
    'indicator',
  ),
});

const programmeUseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/programme/use',
  validateSearch: texts('at', 'from', 'to', 'guides', 'cards', 'perspectives'),
  component: page(
    () => import('../features/explorer/use/UsePage'),
    'UsePage',
    'explorer',
    'figures',
    'indicator',
    'content',
  ),
});

export const explorerRoutes = [exploreRoute, trendRoute, reportRoute, programmeUseRoute] as const;
