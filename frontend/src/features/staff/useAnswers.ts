import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { useToast } from '../../ui/Toast';
import { useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { answerCandidate, dropPlan, planMember, staffKeys, type Answer, type VersionedMember } from './queries';

/** Tells why it did not go, and asks for what is true now. */
function useRefusal() {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  return (error: unknown) => {
    show({ text: `${t('form.notSaved')} ${tell(error, t).detail}` });
    void queries.invalidateQueries({ queryKey: staffKeys.all });
  };
}

/** Says who has signed in; a confirmed one goes on as the one who signed in. */
export function useAnswer(member: VersionedMember) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = member.data.plan?.candidate?.name ?? '';
  const answering = useMutation({
    mutationFn: (answer: Answer) => answerCandidate(member, member.data.plan?.candidate?.id ?? '', answer),
    onSuccess: (answered, answer) => {
      queries.setQueryData(staffKeys.one(answered.data.id), answered);
      void queries.invalidateQueries({ queryKey: staffKeys.all });
      show({ text: t(`staff.answered.${answer}`, { name }) });
      void navigate({ to: '/staff/$memberId', params: { memberId: answered.data.id }, replace: true });
    },
    onError: useRefusal(),
  });
  return { answer: answering.mutate, isBusy: answering.isPending };
}

function usePlanAgain({ data }: VersionedMember) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const refuse = useRefusal();
  const [keyOf] = useState(createOnceKey);
  const again = async () => {
    if (!data.plan) return;
    const { centre, email } = data.plan;
    const body = { centre, email, name: data.name, profession: data.profession };
    await planMember(body, keyOf(body));
    void queries.invalidateQueries({ queryKey: staffKeys.all });
    show({ text: t('form.undone') });
  };
  return () => void again().catch(refuse);
}

/** Takes a plan away, and offers to plan the same again. */
export function useDrop(member: VersionedMember) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const plan = usePlanAgain(member);
  const dropping = useMutation({
    mutationFn: () => dropPlan(member),
    onSuccess: () => {
      queries.removeQueries({ queryKey: staffKeys.one(member.data.id) });
      void queries.invalidateQueries({ queryKey: ['staff', 'list'] });
      show({ text: t('staff.dropped', { name: member.data.name }), onUndo: plan });
      void navigate({ to: '/staff' });
    },
    onError: useRefusal(),
  });
  return { drop: () => dropping.mutate(), isBusy: dropping.isPending };
}
