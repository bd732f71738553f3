import { useQuery } from '@tanstack/react-query';
import type { SurveyRoundSummary } from '../../api/schema';
import { openRoundsQuery } from '../../api/surveyRounds';
import { useWorkPlace } from '../../api/workPlace';

/** The surveys that ask the parents of a group now, for those who may know. */
export function useOpenRounds(group: string): SurveyRoundSummary[] {
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_ROUNDS') ?? false;
  return useQuery({ ...openRoundsQuery({ group }), enabled: mayRead }).data ?? [];
}
