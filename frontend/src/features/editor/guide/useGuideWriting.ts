import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deviceKeeper } from '../../../edit/deviceDrafts';
import { useAutosave } from '../../../edit/useAutosave';
import { useT } from '../../../i18n/LanguageProvider';
import type { SessionGuide } from '../../../api/schema';
import { fetchGuide, guideQuery, programmeKey, type VersionedGuide } from '../queries';
import { faultsOf } from './faults';
import { joinGuide, readGuide, splitGuide, writeGuide, type GuideValues } from './guideValues';

export const guidePlace = (id: string) => `guide ${id}`;

/** A guide that saves itself as it is written. */
export function useGuideWriting(opened: VersionedGuide, subject: string) {
  const t = useT();
  const queries = useQueryClient();
  const { id } = opened.data;
  const [keeper] = useState(() => deviceKeeper<GuideValues>(subject, guidePlace(id)));
  const remember = (saved: VersionedGuide) => {
    void queries.invalidateQueries({ queryKey: programmeKey, refetchType: 'none' });
    queries.setQueryData(guideQuery(id).queryKey, saved);
  };
  return useAutosave<SessionGuide, GuideValues>({
    opened,
    read: readGuide,
    write: writeGuide,
    fetch: () => fetchGuide(id),
    check: (values) => faultsOf(values, t),
    split: splitGuide,
    join: joinGuide,
    keeper,
    remember,
    closedBy: 'version-not-draft',
  });
}
