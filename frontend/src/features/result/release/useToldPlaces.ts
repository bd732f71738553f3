import { useQuery } from '@tanstack/react-query';
import type { SurveyRelease, SurveyResult } from '../../../api/schema';
import { isText, type Question } from '../figures';
import { resultsOfQuery } from '../queries';

export type ToldPlace = SurveyResult['place'];

/**
 * Where a release tells of anything to whoever reads it, each place before those in it; a coordinator's own centre comes first.
 * Every question that is counted is told of at every place, so that one of them tells which there are. Undefined while that is asked.
 */
export function useToldPlaces(release: SurveyRelease, questions: readonly Question[]): ToldPlace[] | undefined {
  const question = questions.find((one) => !isText(one) && one.type !== 'NUMBER')?.key;
  const told = useQuery({ ...resultsOfQuery(release.id, question ?? '', 'ALL'), enabled: question !== undefined });
  if (question === undefined) return [];
  return told.data
    ?.filter((one) => one.firstChild === null)
    .map(({ place }) => place)
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
