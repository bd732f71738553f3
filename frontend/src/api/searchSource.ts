import type { QueryClient } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from './schema';

/** Something that the search everywhere finds, and where it leads. */
export interface Hit {
  id: string;
  text: string;
  /** What tells two of the same name apart. */
  small?: string;
  target: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/**
 * What a feature lets people search for in the API. To register one: export it from the feature and put it on the list
 * in `app/palette/sources.ts`. It is asked only for those who have the permission somewhere, and the API answers with
 * nothing that they may not see.
 */
export interface SearchSource {
  needs: Permission;
  find: (asked: string, signal: AbortSignal, queries: QueryClient) => Promise<Hit[]>;
}
