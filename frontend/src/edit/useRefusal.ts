import { useState } from 'react';
import { tell } from '../api/problems';
import { useT, type T } from '../i18n/LanguageProvider';

function notSaved(error: unknown, t: T): string {
  const { detail, reference } = tell(error, t);
  return [t('form.notSaved'), detail, reference && t('state.reference', { reference })].filter(Boolean).join(' ');
}

/** Why the whole was refused, in words, until it is tried again. */
export function useRefusal(whyNot = notSaved) {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  return { text, onError: (error: unknown) => setText(whyNot(error, t)), clear: () => setText(null) };
}
