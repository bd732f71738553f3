import { createContext, useContext } from 'react';

/** What those who lead are called, by staff member; empty for those who may not know. */
export const LeaderNames = createContext<ReadonlyMap<string, string>>(new Map());

export function useLeaderNames(): ReadonlyMap<string, string> {
  return useContext(LeaderNames);
}

/** "Gustav", for colleagues. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
