import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { SurveyText } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { moderate, resultsKey, type TextDecision } from '../queries';

/** Decides on a text at once, with a way back. */
export function useDecision(text: SurveyText) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const send = async (decided: Partial<TextDecision>): Promise<boolean> => {
    setSending(true);
    try {
      await moderate(text.id, decided);
      return true;
    } catch (error) {
      show({ text: tell(error, t).detail });
      return false;
    } finally {
      setSending(false);
      await queries.invalidateQueries({ queryKey: [...resultsKey, 'texts'] });
    }
  };
  const decide = async (decided: Partial<TextDecision>) => {
    const { status, masked, themes } = text;
    const told = decided.status && decided.status !== status ? t(`results.text.did.${decided.status}`) : '';
    const isDone = await send(decided);
    if (isDone && told) show({ text: told, onUndo: () => void send({ status, masked, themes }) });
  };
  return { isSending, decide: (decided: Partial<TextDecision>) => void decide(decided) };
}
