import type { ReactNode } from 'react';
import type { Participant } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMonths } from '../../group/words';
import { ParentContact } from '../ParentContact';

interface Props {
  participants: Participant[];
  /** What one may do with the place of a family. */
  actionsOf?: (participant: Participant) => ReactNode;
}

/** Those who have a place, with ways to reach the parents. */
export function Members({ participants, actionsOf }: Props) {
  const t = useT();
  const { month } = useMonths();
  if (participants.length === 0) return <p className="missing">{t('places.noMembers')}</p>;
  return (
    <ul className="family-members" aria-label={t('places.members')}>
      {participants.map((participant) => (
        <li key={participant.enrolment}>
          <ul className="family-people">
            {participant.parents.map((parent) => (
              <li key={parent.id}>
                <ParentContact parent={parent} />
              </li>
            ))}
          </ul>
          <span className="quiet">{t('places.child', { month: month(participant.childMonth) })}</span>
          {actionsOf && <div className="acts">{actionsOf(participant)}</div>}
        </li>
      ))}
    </ul>
  );
}
