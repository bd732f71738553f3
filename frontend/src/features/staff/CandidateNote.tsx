import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import type { VersionedMember } from './queries';
import { useAnswer } from './useAnswers';

/** Someone has signed in by the planned e-mail: is it the same person? Nothing is joined until it is said. */
export function CandidateNote({ member }: { member: VersionedMember }) {
  const t = useT();
  const { answer, isBusy } = useAnswer(member);
  const { plan, permittedActions, name } = member.data;
  if (!plan?.candidate || !permittedActions.includes('EDIT_STAFF')) return null;
  return (
    <Note tone="warn">
      <p>{t('staff.candidate', { candidate: plan.candidate.name, email: plan.email, name })}</p>
      <div className="acts">
        <Button look="primary" pending={isBusy} onPress={() => answer('confirmation')}>
          {t('staff.confirm')}
        </Button>
        <Button pending={isBusy} onPress={() => answer('refusal')}>
          {t('staff.refuse')}
        </Button>
      </div>
    </Note>
  );
}
