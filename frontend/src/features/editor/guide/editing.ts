import { createContext, useContext } from 'react';
import type { Change } from '../../../edit/Autosave';
import type { Fields } from '../../../edit/writing/fields';
import { moved } from '../../../lib/moved';
import type { GuideValues } from './guideValues';

/** What the fields of the guide's editor share. */
export interface Editing extends Fields {
  values: GuideValues;
  change: (change: Change<GuideValues>) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('The editor is missing');
  return editing;
}

/** Rows of the guide that are put in, taken out, changed and moved. */
export function useRows<Field extends 'topics' | 'steps' | 'whereToTurn' | 'cards' | 'professions'>(field: Field) {
  type Row = GuideValues[Field][number];
  const { values, change } = useEditing();
  const put = (next: (rows: Row[]) => Row[]) => change((now) => ({ [field]: next(now[field]) }));
  return {
    rows: values[field] as Row[],
    add: (row: Row) => put((rows) => [...rows, row]),
    insert: (index: number, row: Row) => put((rows) => rows.toSpliced(index, 0, row)),
    set: (index: number, row: Row) => put((rows) => rows.with(index, row)),
    remove: (index: number) => put((rows) => rows.toSpliced(index, 1)),
    move: (index: number, by: number) => put((rows) => moved(rows, index, by)),
  };
}
