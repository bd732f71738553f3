import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { useToast } from '../../ui/Toast';
import { lettersKey, retryLetter } from './queries';

/** Puts a letter that was given up in line again; where it stands by now is fetched anew either way. */
export function useRetry(id: string) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const retry = async () => {
    if (isSending) return;
    setSending(true);
    await retryLetter(id).then(
      () => show({ text: t('letters.retried') }),
      (error: unknown) => show({ text: [t('letters.notRetried'), tell(error, t).detail].join(' ') }),
    );
    setSending(false);
    void queries.invalidateQueries({ queryKey: lettersKey });
  };
  return { isSending, retry: () => void retry() };
}
