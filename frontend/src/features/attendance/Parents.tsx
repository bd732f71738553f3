import { certificateAddress } from '../../api/certificateAddress';
import type { AttendedParent } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { countHere, familiesOf } from './attendance';
import { markOf, type MarkQueue, type Ticking } from './MarkQueue';
import { ParentRow } from './ParentRow';
import type { AttendanceList } from './queries';
import { Sending } from './Sending';
import { useMarkQueue } from './useMarkQueue';

interface Props {
  subject: string;
  opened: AttendanceList;
  mayMark: boolean;
}

/** The families of the session, a row for each parent, and the button that marks all of them. */
export function Parents({ subject, opened, mayMark }: Props) {
  const t = useT();
  const { queue, ticking } = useMarkQueue(subject, opened);
  const { parents, session } = opened.list.data;
  const certificateAt =
    mayMark && opened.keptFor === null ? (parent: string) => certificateAddress(session, parent) : undefined;
  if (parents.length === 0) {
    return <EmptyState title={t('attendance.empty.title')} sentence={t('attendance.empty.sentence')} />;
  }
  return (
    <section aria-labelledby="families">
      <Head {...{ queue, ticking, parents, mayMark }} />
      <Sending {...{ queue, ticking, parents }} />
      <ul className="families">
        {familiesOf(parents).map((family) => (
          <li key={family[0]?.household}>
            {family.map((parent) => (
              <ParentRow key={parent.id} {...{ parent, queue, ticking, mayMark, certificateAt }} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HeadProps {
  queue: MarkQueue;
  ticking: Ticking;
  parents: AttendedParent[];
  mayMark: boolean;
}

function Head({ queue, ticking, parents, mayMark }: HeadProps) {
  const t = useT();
  const unmarked = parents.filter(({ id }) => markOf(ticking, id) === null).map(({ id }) => id);
  return (
    <div className="section-head">
      <h2 id="families">{t('attendance.families')}</h2>
      <p className="here num">{t('attendance.count', { here: countHere(ticking, parents), count: parents.length })}</p>
      {mayMark && unmarked.length > 0 && (
        <Button look="primary" size="big" icon="check" onPress={() => queue.tickAll(unmarked, 'PRESENT')}>
          {t('attendance.all')}
        </Button>
      )}
    </div>
  );
}
