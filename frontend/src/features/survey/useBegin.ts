import { useNavigate } from '@tanstack/react-router';
import type { NewSurvey } from '../../api/schema';
import { beginSurvey } from './queries';
import { useRefresh } from './useRefresh';

/** Begins a survey and goes on to write its draft. */
export function useBegin() {
  const navigate = useNavigate();
  const refresh = useRefresh();
  return async (wanted: NewSurvey, key: string): Promise<void> => {
    const { id, draft } = await beginSurvey(wanted, key);
    refresh();
    if (draft) {
      await navigate({
        to: '/surveys/$surveyId/versions/$versionId/edit',
        params: { surveyId: id, versionId: draft },
      });
    }
  };
}
