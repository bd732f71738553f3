import type { T } from '../i18n/LanguageProvider';
import type { Problem } from './schema';

/** An answer of the API that is not a success, with its words. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** No answer came: no network, a server that is away, or one that was too slow. */
export class UnreachableError extends Error {}

/** What a person is told: what happened, what it means, and whether trying again can help. */
export interface Telling {
  title: string;
  detail: string;
  reference?: string;
  passing: boolean;
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof ProblemError ? error.problem.status : undefined;
}

/** The one place where an error becomes words. */
export function tell(error: unknown, t: T): Telling {
  if (!(error instanceof ProblemError)) {
    return { title: t('problem.unreachable.title'), detail: t('problem.unreachable.detail'), passing: true };
  }
  const { status, title, detail, reference } = error.problem;
  if (status >= 500) {
    return { title: t('problem.server.title'), detail: t('problem.server.detail'), reference, passing: true };
  }
  if (status === 404)
    return { title: t('problem.notFound.title'), detail: t('problem.notFound.detail'), passing: false };
  return { title, detail, reference, passing: status === 429 };
}

/** The texts of the fields that the API refused, by JSON pointer. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries((error.problem.errors ?? []).map(({ pointer, detail }) => [pointer, detail]));
}
