import type { SurveyRound } from '../../../api/schema';
import { useEdit, type Edit } from '../../../edit/useEdit';
import type { Values } from '../../../lib/threeWay';
import type { Faults } from '../../../ui/useForm';
import { fetchRound, type VersionedRound } from '../queries';
import { useRemember } from '../useRemember';

interface RoundEditing<V extends Values> {
  round: VersionedRound;
  read: (round: SurveyRound) => V;
  write: (onto: VersionedRound, values: V) => Promise<VersionedRound>;
  validate: (values: V) => Faults;
  onSaved: () => void;
  onClose: () => void;
}

/** A form over a round. */
export function useRoundEdit<V extends Values>({ round, onSaved, onClose, ...ways }: RoundEditing<V>) {
  const edit: Edit<SurveyRound, V> = useEdit<SurveyRound, V>({
    ...ways,
    opened: round,
    fetch: () => fetchRound(round.data.id),
    remember: useRemember(),
    onSaved: () => {
      onSaved();
      onClose();
    },
    onLeft: onClose,
  });
  return edit;
}
