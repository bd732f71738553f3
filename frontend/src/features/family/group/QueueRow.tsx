import { useEffect, useRef } from 'react';
import type { EnrolmentSummary } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import type { Rights } from '../moves/actions';
import { Actions } from '../moves/Actions';
import { dayOf, useFamilyName } from '../words';
import { FamilyLink } from './Answers';
import type { Grip, QueueMove } from './useQueueMove';

interface Props {
  enrolment: EnrolmentSummary;
  queue: QueueMove;
  mayMove: boolean;
  rights: Rights;
  place: number;
}

/** One family that waits: where it stands, who it is, and the ways to move it. */
export function QueueRow({ enrolment, queue, mayMove, rights, place }: Props) {
  const t = useT();
  const { date } = useFormat();
  const name = useFamilyName()(enrolment.household.parents);
  const isMoved = queue.moved?.id === enrolment.id;
  const kind = [isMoved && 'moved', queue.drag.over === String(place) && 'over'].filter(Boolean).join(' ');
  return (
    <li data-place={place} className={kind || undefined}>
      {mayMove && <Grips {...{ enrolment, queue, place, name }} />}
      <span className="no num">{place}</span>
      <div className="who">
        <FamilyLink enrolment={enrolment} />
        <span className="quiet">
          {t(`family.source.${enrolment.source}`, { date: date(dayOf(enrolment.askedAt)) })}
        </span>
      </div>
      <div className="acts">
        <Actions {...{ enrolment, name, rights }} />
      </div>
    </li>
  );
}

type GripProps = Pick<Props, 'enrolment' | 'queue' | 'place'> & { name: string };

/** A handle to drag or to move by the arrows, and a button for each step, for whoever can do neither. */
function Grips({ enrolment: { id }, queue, place, name }: GripProps) {
  const count = queue.shown.length;
  const grips = useGrip(queue.move?.id === id ? queue.move.by : null, place);
  return (
    <span className="grips" ref={grips}>
      <Handle {...{ id, queue, place, name, count }} />
      <StepButton grip="up" isAtEnd={place === 1} name={name} onPress={() => queue.begin(id, place - 1, 'up')} />
      <StepButton
        grip="down"
        isAtEnd={place === count}
        name={name}
        onPress={() => queue.begin(id, place + 1, 'down')}
      />
    </span>
  );
}

/** Lets the focus stay on what moved the family while the family goes from place to place. */
function useGrip(by: Grip | null, place: number) {
  const grips = useRef<HTMLSpanElement>(null);
  const at = by && `${by} ${place}`;
  useEffect(() => {
    if (at) grips.current?.querySelector<HTMLElement>(`[data-grip=${at.split(' ')[0]}]`)?.focus();
  }, [at]);
  return grips;
}

type HandleProps = Omit<GripProps, 'enrolment'> & { id: string; count: number };

function Handle({ id, queue, place, name, count }: HandleProps) {
  const t = useT();
  return (
    <button
      type="button"
      className="icon-btn handle"
      data-grip="handle"
      aria-label={t('queue.handle', { name, place, count })}
      aria-describedby="queue-keys"
      onKeyDown={queue.onKeyDown(id, place)}
      {...queue.drag.handlers(id)}
    >
      <Icon name="sort" />
    </button>
  );
}

interface StepProps {
  grip: Exclude<Grip, 'handle'>;
  isAtEnd: boolean;
  name: string;
  onPress: () => void;
}

function StepButton({ grip, isAtEnd, name, onPress }: StepProps) {
  const t = useT();
  return (
    <button
      type="button"
      className="icon-btn"
      data-grip={grip}
      aria-label={t(`queue.${grip}`, { name })}
      aria-disabled={isAtEnd || undefined}
      onClick={() => !isAtEnd && onPress()}
    >
      <Icon name={grip} />
    </button>
  );
}
