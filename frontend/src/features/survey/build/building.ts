import { createContext, useContext } from 'react';
import type { Survey } from '../../../api/schema';
import type { Change } from '../../../edit/Autosave';
import type { Fields } from '../../../edit/writing/fields';
import { showPlace } from '../../../edit/writing/places';
import { moved } from '../../../lib/moved';
import type { SurveyValues, WordedQuestion } from './values';

/** What the fields of the survey's builder share. */
export interface Building extends Fields {
  values: SurveyValues;
  audience: Survey['audience'];
  change: (change: Change<SurveyValues>) => void;
  /** The question that is open to be written, by its key. */
  open: string | null;
  onOpen: (key: string | null) => void;
}

export const BuildingContext = createContext<Building | null>(null);

export function useBuilding(): Building {
  const building = useContext(BuildingContext);
  if (!building) throw new Error('The builder is missing');
  return building;
}

/** Rows of the survey that are put in, taken out, changed and moved. */
export function useRows<Field extends 'questions' | 'helpLines'>(field: Field) {
  type Row = SurveyValues[Field][number];
  const { values, change } = useBuilding();
  const put = (next: (rows: Row[]) => Row[]) => change((now) => ({ [field]: next(now[field]) }));
  return {
    rows: values[field] as Row[],
    insert: (index: number, row: Row) => put((rows) => rows.toSpliced(index, 0, row)),
    set: (index: number, row: Row) => put((rows) => rows.with(index, row)),
    remove: (index: number) => put((rows) => rows.toSpliced(index, 1)),
    move: (index: number, by: number) => put((rows) => moved(rows, index, by)),
  };
}

/** Puts a question in, open to be written, with the focus in it. */
export function usePutQuestion() {
  const { language, onOpen } = useBuilding();
  const { insert } = useRows('questions');
  return (index: number, question: WordedQuestion) => {
    insert(index, question);
    onOpen(question.key);
    setTimeout(() => showPlace(`/questions/${index}/text/${language}`));
  };
}
