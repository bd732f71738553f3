import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GroupLeader } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { useDenied } from '../permissions';
import { leadersQuery, type VersionedGroup } from '../queries';
import { useCentreNames } from '../useCentreNames';
import { useProfession } from '../words';
import { LeadersDialog } from './LeadersDialog';

/** Who leads, by name for those who may know, and the way to choose. */
export function GroupLeaders({ group }: { group: VersionedGroup }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const denied = useDenied(group.data)('NAME_LEADERS');
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_GROUP_LEADERS') ?? false;
  const leaders = useQuery({ ...leadersQuery(group.data.id), enabled: mayRead });
  return (
    <section className="section" aria-labelledby="leaders">
      <div className="section-head">
        <h2 id="leaders">{t('group.leaders')}</h2>
        <Button size="small" icon="people" denied={denied} onPress={() => setOpen(true)}>
          {t('group.leaders.choose')}
        </Button>
      </div>
      {mayRead ? <Leaders group={group} leaders={leaders.data} /> : <p>{t('group.leaders.hidden')}</p>}
      {isOpen && leaders.data && <LeadersDialog group={group} leaders={leaders.data} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Leaders({ group, leaders }: { group: VersionedGroup; leaders: GroupLeader[] | undefined }) {
  const t = useT();
  const profession = useProfession();
  const nameOf = useCentreNames(group.data);
  if (leaders?.length === 0) {
    return (
      <p>
        <Mark tone="day">{t('groups.noLeader')}</Mark>
      </p>
    );
  }
  return (
    <ul className="group-people">
      {leaders?.map(({ staffMember, name, profession: trade, centre }) => (
        <li key={staffMember}>
          <b>{name ?? profession(trade)}</b>
          <span>
            {[name && trade ? profession(trade) : '', group.data.centres.length > 1 ? nameOf(centre) : '']
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
