import { createContext, useContext } from 'react';
import type { Faults } from '../../ui/useForm';

/** What the fields of a page that is written share. */
export interface Fields {
  faults: Faults;
  /** The language that is written in now. */
  language: string;
  /** Says to a screen reader what just happened. */
  announce: (text: string) => void;
}

export const FieldsContext = createContext<Fields | null>(null);

export function useFields(): Fields {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('What the fields share is missing');
  return fields;
}
