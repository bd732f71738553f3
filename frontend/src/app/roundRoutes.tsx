import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const roundsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds',
  validateSearch: texts('status', 'at', 'cursor'),
  component: page(() => import('../features/round/list/RoundsPage'), 'RoundsPage', 'round'),
});

const newRoundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds/new',
  validateSearch: texts('survey', 'group'),
  component: page(() => import('../features/round/form/NewRoundPage'), 'NewRoundPage', 'round'),
});

const rulesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds/rules',
  component: page(() => import('../features/round/rules/RulesPage'), 'RulesPage', 'round'),
});

const roundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds/$roundId',
  component: page(() => import('../features/round/page/RoundPage'), 'RoundPage', 'round'),
});

const codeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds/$roundId/code',
  validateSearch: texts('at'),
  component: page(() => import('../features/round/code/CodePage'), 'CodePage', 'round'),
});

const answersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/rounds/$roundId/answers',
  component: page(() => import('../features/round/paper/PaperPage'), 'PaperPage', 'round'),
});

export const roundRoutes = [roundsRoute, newRoundRoute, rulesRoute, roundRoute, codeRoute, answersRoute] as const;
