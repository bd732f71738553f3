import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const offeringRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/offering',
  validateSearch: texts('show', 'guide'),
  component: page(() => import('../features/figures/offering/OfferingPage'), 'OfferingPage', 'figures', 'indicator'),
});

const fathersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/fathers',
  validateSearch: texts('of', 'by', 'at', 'over'),
  component: page(() => import('../features/figures/fathers/FathersPage'), 'FathersPage', 'figures', 'indicator'),
});

const changeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/change',
  component: page(() => import('../features/figures/change/ChangePage'), 'ChangePage', 'figures', 'indicator'),
});

const placeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/figures/places/$',
  component: page(() => import('../features/figures/place/PlacePage'), 'PlacePage', 'figures', 'indicator'),
});

export const figureRoutes = [offeringRoute, fathersRoute, changeRoute, placeRoute] as const;
