import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { EnrolmentSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toast';
import { remindInvited } from '../enrolments';

/** A letter once more to those who are invited and have not answered; nobody gets two in a day. */
export function Reminding({ group, answers }: { group: string; answers: EnrolmentSummary[] }) {
  const t = useT();
  const { isSending, remind } = useReminding(group);
  const held = useWorkPlace()?.permittedActions ?? [];
  const isSilent = answers.some(({ status }) => status === 'INVITED');
  return (
    <div className="acts">
      {isSilent && held.includes('SEND_MESSAGES') && (
        <Button size="small" icon="mail" pending={isSending} onPress={remind}>
          {t('places.remind')}
        </Button>
      )}
      {held.includes('READ_MESSAGES') && (
        <Link to="/letters" search={{ group }}>
          {t('places.letters')}
        </Link>
      )}
    </div>
  );
}

function useReminding(group: string) {
  const t = useT();
  const show = useToast();
  const [isSending, setSending] = useState(false);
  const remind = async () => {
    if (isSending) return;
    setSending(true);
    await remindInvited(group).then(
      ({ letters }) => show({ text: t('places.reminded', { count: letters }) }),
      (error: unknown) => show({ text: tell(error, t).detail }),
    );
    setSending(false);
  };
  return { isSending, remind: () => void remind() };
}
