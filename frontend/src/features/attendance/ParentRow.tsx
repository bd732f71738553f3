import { useId } from 'react';
import type { AttendedParent } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { momentOf } from '../../lib/moment';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { hasCome, markIcons, marks } from './attendance';
import { markOf, type Known, type MarkQueue, type Ticking } from './MarkQueue';

interface Props {
  parent: AttendedParent;
  queue: MarkQueue;
  ticking: Ticking;
  mayMark: boolean;
  /** Where the certificate of a parent is; nowhere without a network. */
  certificateAt?: ((parent: string) => string) | undefined;
}

/** One parent, and the four marks of which one or none is pressed. */
export function ParentRow({ parent, queue, ticking, mayMark, certificateAt }: Props) {
  const t = useT();
  const nameId = useId();
  const theirs = ticking.clashes[parent.id];
  const mark = markOf(ticking, parent.id);
  return (
    <div className="parent" role="group" aria-labelledby={nameId}>
      <div>
        <p className="name" id={nameId}>
          {parent.name}
        </p>
        <p className="muted small">{t(`attendance.role.${parent.role}`)}</p>
        {parent.protectedIdentity && (
          <Mark tone="day" icon="lock">
            {t('attendance.protected')}
          </Mark>
        )}
        {certificateAt && hasCome(ticking.known[parent.id]?.mark) && (
          <Certificate address={certificateAt(parent.id)} name={parent.name} />
        )}
      </div>
      {mayMark && theirs && <Choice {...{ parent, queue, theirs, mark }} />}
      {mayMark && !theirs && <Marks {...{ parent, queue, mark }} />}
      {!mayMark && mark && <Mark>{t(`attendance.mark.${mark}`)}</Mark>}
    </div>
  );
}

/** Of one whose mark the server has: what is still on its way is not certified. */
function Certificate({ address, name }: { address: string; name: string }) {
  const t = useT();
  return (
    <a className="certificate" href={address} download>
      <Icon name="document" /> {t('attendance.certificate')}
      <span className="sr"> {name}</span>
    </a>
  );
}

type Marked = Pick<Props, 'parent' | 'queue'> & { mark: Known['mark'] };

function Marks({ parent, queue, mark }: Marked) {
  const t = useT();
  return (
    <div className="marks">
      {marks.map((each) => (
        <button
          key={each}
          type="button"
          className={`btn ${each.toLowerCase()}`}
          aria-pressed={mark === each}
          onClick={() => queue.tick(parent.id, mark === each ? null : each)}
        >
          <Icon name={markIcons[each]} />
          {t(`attendance.mark.${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Somebody else marked the same parent: both are told, and one is chosen. */
function Choice({ parent, queue, mark, theirs }: Marked & { theirs: Known }) {
  const t = useT();
  const { time } = useFormat();
  const words = (said: Known['mark']) => t(`attendance.mark.${said ?? 'NONE'}`);
  const both = { theirs: words(theirs.mark), mine: words(mark) };
  return (
    <div className="clash" role="alert">
      <p>
        {theirs.markedAt
          ? t('attendance.clash.when', { ...both, time: time(momentOf(theirs.markedAt).time) })
          : t('attendance.clash', both)}
      </p>
      <div className="marks">
        <Button onPress={() => queue.choose(parent.id, false)}>{t('attendance.clash.theirs', both)}</Button>
        <Button look="primary" onPress={() => queue.choose(parent.id, true)}>
          {t('attendance.clash.mine', both)}
        </Button>
      </div>
    </div>
  );
}
