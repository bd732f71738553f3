import { useQuery } from '@tanstack/react-query';
import type { ParentGroup } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { openGroupsQuery } from '../enrolments';
import { nearest } from './near';

/** Where else there is room when the group is full. */
export function NearGroups({ group }: { group: ParentGroup }) {
  const t = useT();
  const { date } = useFormat();
  const open = useQuery(openGroupsQuery(group.region, group.birthWindow?.from));
  if (!open.data) return null;
  const near = nearest(open.data, group);
  return (
    <>
      <h3 id="near">{t('near.title')}</h3>
      {near.length === 0 && <p className="missing">{t('near.none')}</p>}
      <ul className="family-rows" aria-labelledby="near">
        {near.map(({ id, name, centre, municipality, nextDay }) => (
          <li key={id}>
            <div>
              <a href={`/p/groups/${id}`}>{name}</a>
              <span className="quiet">{[centre.name, municipality.name].filter(Boolean).join(', ')}</span>
            </div>
            <span className="quiet">{nextDay && t('near.next', { date: date(nextDay) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
