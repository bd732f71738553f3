import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const lettersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/letters',
  validateSearch: texts('kind', 'status', 'group', 'family', 'letter', 'cursor'),
  component: page(() => import('../features/letter/LettersPage'), 'LettersPage', 'letter'),
});

const textsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/letters/texts',
  validateSearch: texts('language'),
  component: page(() => import('../features/letter/texts/TextsPage'), 'TextsPage', 'letter'),
});

const textRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/letters/texts/$kind',
  validateSearch: texts('language'),
  component: page(() => import('../features/letter/texts/TextPage'), 'TextPage', 'letter'),
});

export const letterRoutes = [lettersRoute, textsRoute, textRoute] as const;
