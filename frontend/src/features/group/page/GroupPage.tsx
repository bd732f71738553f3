import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { usePageTitle } from '../../../ui/usePageTitle';
import { GroupFamilies } from '../../family/group/GroupFamilies';
import '../group.css';
import { GroupAwaited, GroupFailed } from '../GroupFailed';
import { groupQuery, type VersionedGroup } from '../queries';
import { GroupFacts } from './GroupFacts';
import { GroupHead } from './GroupHead';
import { GroupLeaders } from './GroupLeaders';
import { GroupPapers } from './GroupPapers';
import { GroupSessions } from './GroupSessions';
import { GroupSurveys } from './GroupSurveys';
import './page.css';
import { WayOut } from './WayOut';
import { WithLeaders } from './WithLeaders';

const route = getRouteApi('/signed-in/groups/$groupId');

export function GroupPage() {
  const { groupId } = route.useParams();
  const group = useQuery(groupQuery(groupId));
  if (group.error && !group.data) return <GroupFailed error={group.error} onRetry={() => void group.refetch()} />;
  if (!group.data) return <GroupAwaited />;
  return <Group group={group.data} />;
}

function Group({ group }: { group: VersionedGroup }) {
  usePageTitle(group.data.name);
  return (
    <WithLeaders group={group.data.id}>
      <GroupHead group={group} />
      <div className="wrap">
        <div className="group-columns">
          <GroupFacts group={group.data} />
          <GroupLeaders group={group} />
        </div>
        <GroupFamilies group={group.data} />
        <GroupSessions group={group} />
        <GroupSurveys group={group.data} />
        <GroupPapers group={group.data} />
        <WayOut group={group} />
      </div>
    </WithLeaders>
  );
}
