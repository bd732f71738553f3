import { tell } from '../../api/problems';
import type { AttendedParent } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import type { MarkQueue, Ticking } from './MarkQueue';

interface Props {
  queue: MarkQueue;
  ticking: Ticking;
  parents: AttendedParent[];
}

/** Where the ticks are: on their way, saved, or on the device until there is a network. */
export function Sending({ queue, ticking, parents }: Props) {
  return (
    <>
      <div className="sending" role="status">
        <Line queue={queue} ticking={ticking} />
      </div>
      {ticking.standing === 'refused' && <Refused queue={queue} error={ticking.error} />}
      <Gone gone={ticking.gone} parents={parents} />
    </>
  );
}

function Line({ queue, ticking: { standing, hasSaved } }: Omit<Props, 'parents'>) {
  const t = useT();
  if (standing === 'saved') return hasSaved && <p className="muted small">{t('attendance.saved')}</p>;
  if (standing === 'waiting' || standing === 'sending') return <p className="muted small">{t('attendance.sending')}</p>;
  if (standing === 'refused') return null;
  if (standing === 'other') return <Note tone="warn">{t('attendance.other')}</Note>;
  return (
    <Note tone="warn">
      {t(standing === 'offline' ? 'attendance.offline' : 'attendance.stuck')}{' '}
      {queue.isAtRisk() && t('attendance.notKept')}
    </Note>
  );
}

function Refused({ queue, error }: { queue: MarkQueue; error: unknown }) {
  const t = useT();
  const { title, detail } = tell(error, t);
  return (
    <Note tone="bad" role="alert">
      <b>{title}</b>
      <p>{detail}</p>
      <div className="acts">
        <Button icon="retry" onPress={queue.hurry}>
          {t('attendance.again')}
        </Button>
        <Button look="ghost" onPress={() => void queue.letGo()}>
          {t('attendance.letGo')}
        </Button>
      </div>
    </Note>
  );
}

function Gone({ gone, parents }: { gone: string[]; parents: AttendedParent[] }) {
  const t = useT();
  const { list } = useFormat();
  if (gone.length === 0) return null;
  const names = parents.filter(({ id }) => gone.includes(id)).map(({ name }) => name);
  return (
    <Note tone="bad" role="alert">
      {t('attendance.gone', { names: list(names), count: gone.length })}
    </Note>
  );
}
