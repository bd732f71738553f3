import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Rights } from '../moves/actions';
import { MoveReason } from './MoveReason';
import { QueueRow } from './QueueRow';
import './queue.css';
import { useQueueMove, type QueueMove } from './useQueueMove';

interface Props {
  waiting: EnrolmentSummary[];
  rights: (enrolment: EnrolmentSummary) => Rights;
}

/** The waiting list in its order. Whoever decides on it can move a family, for a reason that is kept (R12). */
export function Queue({ waiting, rights }: Props) {
  const t = useT();
  const queue = useQueueMove(waiting);
  const [first] = waiting;
  if (!first) return null;
  const mayMove = rights(first).isHost && waiting.length > 1;
  return (
    <>
      <h3 id="queue">{t('queue.title')}</h3>
      {mayMove && (
        <p className="quiet" id="queue-keys">
          {t('queue.keys')}
        </p>
      )}
      <Rows {...{ queue, mayMove, rights }} />
      <p className="sr" role="status">
        {queue.told}
      </p>
      {queue.move && queue.moved && (
        <MoveReason key={queue.move.id} enrolment={queue.moved} move={queue.move} onClose={queue.reset} />
      )}
    </>
  );
}

interface RowsProps extends Pick<Props, 'rights'> {
  queue: QueueMove;
  mayMove: boolean;
}

/** Whoever decides sees the whole list; others their own families, each with its place in it. */
function Rows({ queue, mayMove, rights }: RowsProps) {
  const placeOf = ({ queuePlace }: EnrolmentSummary, index: number) =>
    mayMove ? index + 1 : (queuePlace ?? index + 1);
  return (
    <ol className="queue" aria-labelledby="queue">
      {queue.shown.map((enrolment, index) => (
        <QueueRow
          key={enrolment.id}
          {...{ enrolment, queue, mayMove }}
          rights={rights(enrolment)}
          place={placeOf(enrolment, index)}
        />
      ))}
    </ol>
  );
}
