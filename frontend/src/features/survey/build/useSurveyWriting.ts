import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SurveyVersion } from '../../../api/schema';
import { deviceKeeper } from '../../../edit/deviceDrafts';
import { useAutosave } from '../../../edit/useAutosave';
import { useT } from '../../../i18n/LanguageProvider';
import { fetchVersion, surveysKey, versionQuery, writeVersion, type VersionedVersion } from '../queries';
import { faultsOf } from './faults';
import { contentOf, joinSurvey, readContent, splitSurvey, type SurveyValues } from './values';

/** A draft that saves itself as it is written. */
export function useSurveyWriting(opened: VersionedVersion, subject: string) {
  const t = useT();
  const queries = useQueryClient();
  const { id } = opened.data;
  const [keeper] = useState(() => deviceKeeper<SurveyValues>(subject, `survey ${id}`));
  return useAutosave<SurveyVersion, SurveyValues>({
    opened,
    read: ({ content }) => readContent(content),
    write: (onto, values) => writeVersion(onto, contentOf(values)),
    fetch: () => fetchVersion(id),
    check: (values) => faultsOf(values, t),
    split: splitSurvey,
    join: joinSurvey,
    keeper,
    remember: (saved) => {
      void queries.invalidateQueries({ queryKey: surveysKey, refetchType: 'none' });
      queries.setQueryData(versionQuery(id).queryKey, saved);
    },
    closedBy: 'version-not-draft',
  });
}
