import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, takeVersioned } from '../../../api/client';
import { statusOf, tell } from '../../../api/problems';
import type { GroupStatus } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { at, fetchGroup, groupKeys, type VersionedGroup } from '../queries';
import { useRemember } from '../useRemember';

export type Turn = 'opening' | 'completion';

const begins: Record<Turn, GroupStatus> = { opening: 'PLANNED', completion: 'RUNNING' };

function turned(turn: Turn, group: VersionedGroup): Promise<VersionedGroup> {
  return takeVersioned(
    turn === 'opening' ? api.POST('/groups/{id}/opening', at(group)) : api.POST('/groups/{id}/completion', at(group)),
  );
}

/** When someone changed something else of the group meanwhile, it is as good to turn the newest. */
async function turnedNewest(turn: Turn, group: VersionedGroup): Promise<VersionedGroup> {
  try {
    return await turned(turn, group);
  } catch (error) {
    const newest = statusOf(error) === 412 ? await fetchGroup(group.data.id) : null;
    if (newest?.data.status !== begins[turn]) throw error;
    return turned(turn, newest);
  }
}

/** A group opens for sign-up, or has met for the last time. */
export function useTurn(turn: Turn, group: VersionedGroup) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const remember = useRemember();
  const turning = useMutation({
    mutationFn: () => turnedNewest(turn, group),
    onSuccess: (now) => {
      remember(now);
      show({ text: t(`group.${turn}.done`, { name: now.data.name }) });
    },
    onError: (error) => {
      show({ text: tell(error, t).detail });
      void queries.invalidateQueries({ queryKey: groupKeys.all });
    },
  });
  return { turn: () => turning.mutate(), isBusy: turning.isPending };
}
