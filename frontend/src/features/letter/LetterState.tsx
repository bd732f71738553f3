import type { Message } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { useMoment } from '../../i18n/useMoment';
import { momentOf } from '../../lib/moment';
import { Button } from '../../ui/Button';
import { Mark } from '../../ui/Mark';
import './letter.css';
import { useRetry } from './useRetry';
import { statusTones } from './words';

/** What has become of a letter, why, and what can be done. */
export function LetterState({ letter }: { letter: Message }) {
  const t = useT();
  const { status, problem } = letter;
  const mayRetry = useWorkPlace()?.permittedActions.includes('RETRY_MESSAGE') ?? false;
  return (
    <div className="letter-state">
      <Mark tone={statusTones[status]}>{t(`letter.status.${status}`)}</Mark>
      {problem && (
        <small>
          {t(`letter.problem.${problem}`)} {status === 'QUEUED' && <NextTry letter={letter} />}
        </small>
      )}
      {status === 'FAILED' && mayRetry && <Retry id={letter.id} />}
    </div>
  );
}

function NextTry({ letter: { sendAt } }: { letter: Message }) {
  const t = useT();
  const { date, time } = useFormat();
  const at = momentOf(sendAt);
  return t('letters.next', { date: date(at.day), time: time(at.time) });
}

function Retry({ id }: { id: string }) {
  const t = useT();
  const { isSending, retry } = useRetry(id);
  return (
    <Button size="small" icon="retry" pending={isSending} onPress={retry}>
      {t('letters.retry')}
    </Button>
  );
}

/** When it was sent; else from when it is to be. */
export function LetterTime({ letter: { sentAt, sendAt } }: { letter: Message }) {
  const moment = useMoment();
  return <span className="num">{moment(sentAt ?? sendAt)}</span>;
}
