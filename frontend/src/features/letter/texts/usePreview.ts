import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fieldErrors } from '../../../api/problems';
import type { Faults } from '../../../ui/useForm';
import { previewQuery, type Which } from './queries';
import type { Words } from './useTextEdit';

const patience = 400;

export interface Shown {
  letter: Words | undefined;
  /** What the API finds wrong with what is written, at its field. */
  faults: Faults;
  hasFailed: boolean;
}

/** What is written, as it was when the writer last paused. */
function useSettled({ subject, text }: Words): Words {
  const [settled, setSettled] = useState<Words>({ subject, text });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ subject, text }), patience);
    return () => clearTimeout(timer);
  }, [subject, text]);
  return settled;
}

/** The letter that is being written, with invented details, a moment after each change. */
export function usePreview(which: Which, words: Words): Shown {
  const settled = useSettled(words);
  const { data, error } = useQuery(previewQuery(which, settled));
  const isCurrent = settled.subject === words.subject && settled.text === words.text;
  const faults = fieldErrors(error);
  const hasFaults = Object.keys(faults).length > 0;
  return {
    letter: error ? undefined : data,
    faults: isCurrent ? faults : {},
    hasFailed: error !== null && !hasFaults,
  };
}
