import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { learn, type Chapter } from '../i18n/catalogs';
import { FailedPage, MissingPage } from './Fallbacks';
import { texts } from './search';
import { SignedInPages } from './SignedInPages';
import { Shell } from './Shell';

/**
 * A page whose script and words are loaded when somebody goes there. To add one: a route in `router.tsx`, its words as a chapter
 * in `i18n/catalogs.ts`, and, if it belongs in the main menu, a line in `navigation.ts`.
 */
export function page<Pages extends Record<string, unknown>, Name extends keyof Pages & string>(
  load: () => Promise<Pages>,
  name: Name,
  ...words: Chapter[]
) {
  return lazyRouteComponent(async () => (await Promise.all([load(), learn(...words)]))[0], name);
}

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  validateSearch: texts('place'),
  search: { middlewares: [retainSearchParams<{ place?: string | undefined }>(['place'])] },
  notFoundComponent: MissingPage,
  errorComponent: FailedPage,
});

export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedInPages,
});
