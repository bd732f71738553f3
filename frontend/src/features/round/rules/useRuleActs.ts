import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tell } from '../../../api/problems';
import type { SurveyRule } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { changeRule, deleteRule, rulesKey } from '../queries';

/** Lets a rule rest or go on, with a way back, or takes it away for good. */
export function useRuleActs({ id }: SurveyRule) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const onSettled = () => void queries.invalidateQueries({ queryKey: rulesKey });
  const onError = (error: unknown) => show({ text: tell(error, t).detail });
  const pausing = useMutation({
    mutationFn: async (isPaused: boolean) => {
      await changeRule(id, { active: !isPaused });
      const undo = () => void changeRule(id, { active: isPaused }).then(onSettled, onError);
      show({ text: t(isPaused ? 'rules.pause.done' : 'rules.resume.done'), onUndo: undo });
    },
    onError,
    onSettled,
  });
  const removing = useMutation({
    mutationFn: async () => {
      await deleteRule(id);
      show({ text: t('rules.delete.done') });
    },
    onError,
    onSettled,
  });
  return {
    isBusy: pausing.isPending || removing.isPending,
    pause: (isPaused: boolean) => pausing.mutate(isPaused),
    remove: () => removing.mutate(),
  };
}

export type RuleActs = ReturnType<typeof useRuleActs>;
