import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const resultsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/results',
  validateSearch: texts('survey', 'round', 'cursor'),
  component: page(() => import('../features/result/ResultsPage'), 'ResultsPage', 'result'),
});

const releaseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/results/$releaseId',
  validateSearch: texts('at', 'gender', 'language'),
  component: page(() => import('../features/result/release/ReleasePage'), 'ReleasePage', 'result', 'content'),
});

const textsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/texts',
  validateSearch: texts('status', 'round', 'cursor'),
  component: page(() => import('../features/result/texts/TextsPage'), 'TextsPage', 'result', 'content'),
});

export const resultRoutes = [resultsRoute, releaseRoute, textsRoute] as const;
