import { useMutation } from '@tanstack/react-query';
import { statusOf, tell } from '../../../api/problems';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import type { VersionedEnrolment } from '../enrolments';
import { useRefreshPlaces } from '../useRemember';
import { MovedOn, step, type Step } from './steps';

/** Somebody else, or the queue itself, was first: nothing was done, and what is shown is fetched anew. */
export function hasMovedOn(error: unknown): boolean {
  return error instanceof MovedOn || statusOf(error) === 412;
}

/** Why nothing came of it, in words. */
export function whyNot(error: unknown, t: T): string {
  return hasMovedOn(error) ? t('family.movedOn') : tell(error, t).detail;
}

/** What became of the family, in words. */
export function useOutcome(): (now: VersionedEnrolment, name: string) => string {
  const t = useT();
  return ({ data: { status, queuePlace, group } }, name) =>
    t(`family.became.${status}`, { name, group: group.name, place: queuePlace ?? 0 });
}

/** Takes a step at once, without a question, and tells what came of it. */
export function useTake(enrolment: EnrolmentSummary, name: string) {
  const t = useT();
  const show = useToast();
  const outcome = useOutcome();
  const refresh = useRefreshPlaces();
  const taking = useMutation({
    mutationFn: (taken: Step) => step(enrolment, taken),
    onSuccess: (now) => show({ text: outcome(now, name) }),
    onError: (error) => show({ text: whyNot(error, t) }),
    onSettled: refresh,
  });
  return { take: taking.mutate, isBusy: taking.isPending };
}
