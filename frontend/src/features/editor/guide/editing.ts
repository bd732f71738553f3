import { createContext, useContext } from 'react';
import type { Change } from '../../../edit/Autosave';
import type { Faults } from '../../../ui/useForm';
import type { GuideValues } from './guideValues';

/** What the fields of the guide's editor share. */
export interface Editing {
  values: GuideValues;
  faults: Faults;
  /** The language that is written in now. */
  language: string;
  change: (change: Change<GuideValues>) => void;
  /** Says to a screen reader what just happened. */
  announce: (text: string) => void;
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

export function moved<Row>(rows: Row[], index: number, by: number): Row[] {
  return rows.toSpliced(index, 1).toSpliced(index + by, 0, rows[index]!);
}
