import { useState } from 'react';
import { createOnceKey } from '../api/onceKey';
import { fieldErrors, statusOf } from '../api/problems';
import type { T } from '../i18n/LanguageProvider';
import type { Values } from '../lib/threeWay';
import { useForm, type Faults } from '../ui/useForm';
import { useRefusal } from './useRefusal';

interface Setting<V extends Values> {
  initial: V;
  validate: (values: V) => Faults;
  /** Sends what was filled in, under a key that is the same as long as the values are, tells of it, and closes. */
  save: (values: V, keyOf: (body: unknown) => string) => Promise<void>;
  /** Says it in other words than those of every form. */
  whyNot?: (error: unknown, t: T) => string;
  /** After the whole was refused: somebody else may have been first, and what the page shows be old. */
  onRefused?: (error: unknown) => void;
}

/** Somebody else was first, and things stand otherwise than the page shows them. */
export function isOutdated(error: unknown): boolean {
  return [409, 412].includes(statusOf(error) ?? 0);
}

/** What `DialogForm` shows: what is typed, one save at a time, and what was refused, which each new try forgets. */
export function useDialogForm<V extends Values>({ initial, validate, save, whyNot, onRefused }: Setting<V>) {
  const [keyOf] = useState(createOnceKey);
  const refusal = useRefusal(whyNot);
  const form = useForm<V>({
    initial,
    validate,
    refusal: fieldErrors,
    onError: (error) => {
      refusal.onError(error);
      onRefused?.(error);
    },
  });
  const onSubmit = () => {
    refusal.clear();
    void form.submit((values) => save(values, keyOf));
  };
  return { form, refusal: refusal.text, onSubmit };
}
