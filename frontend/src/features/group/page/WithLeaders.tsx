import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWorkPlace } from '../../../api/workPlace';
import { leadersQuery } from '../queries';
import { LeaderNames } from '../says/leaderNames';

/** Lets what is below call the leaders by name, for those who may know them. */
export function WithLeaders({ group, children }: { group: string; children: ReactNode }) {
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_GROUP_LEADERS') ?? false;
  const leaders = useQuery({ ...leadersQuery(group), enabled: mayRead }).data ?? [];
  const named = leaders.flatMap(({ staffMember, name }): [string, string][] => (name ? [[staffMember, name]] : []));
  return <LeaderNames value={new Map(named)}>{children}</LeaderNames>;
}
