import type { FigureGender } from '../../api/schema';

/** Whose figures are published (`10-measurement`). */
export const genders: FigureGender[] = ['ALL', 'WOMAN', 'MAN'];
