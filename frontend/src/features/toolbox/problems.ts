import { ProblemError } from '../../api/problems';

/** "/media/title/sv" → "/title": where in the form that is written which the API speaks of. */
export function fieldOf(pointer: string): string {
  const [, field = '', ...rest] = pointer.replace(/^\/media(?=\/)/, '').split('/');
  return field === 'ageWindow' && rest.length > 0 ? `/${[field, ...rest].join('/')}` : `/${field}`;
}

/** The same answer, with what is refused told by the fields of the form. */
export async function byField<Data>(asked: Promise<Data>): Promise<Data> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.problem.errors) throw error;
    const errors = error.problem.errors.map((one) => ({ ...one, pointer: fieldOf(one.pointer) }));
    throw new ProblemError({ ...error.problem, errors });
  }
}

/** Another medium of the region was given the same title first. */
export function isTaken(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'media-key-taken';
}
