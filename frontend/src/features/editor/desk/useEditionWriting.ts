import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocalText, ProgrammeVersion } from '../../../api/schema';
import { deviceKeeper } from '../../../edit/deviceDrafts';
import { useAutosave } from '../../../edit/useAutosave';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import type { Faults } from '../../../ui/useForm';
import { fetchVersion, programmeKey, versionQuery, writeEdition, type VersionedVersion } from '../queries';

type EditionValues = { name: string; summary: LocalText | null; groupLeadership: LocalText | null };

export const most = { name: 60, summary: 2000, groupLeadership: 30_000 };

function readEdition({ edition }: ProgrammeVersion): EditionValues {
  return { name: edition.name, summary: edition.summary, groupLeadership: edition.groupLeadership ?? null };
}

function faultsOf({ name, summary, groupLeadership }: EditionValues, t: T): Faults {
  const faults: Faults = name.trim() ? {} : { '/name': t('editor.fault.name') };
  const texts = { summary, groupLeadership };
  for (const field of ['summary', 'groupLeadership'] as const) {
    const what = t(`editor.field.${field}`);
    const isNeeded = field === 'summary' || texts[field] !== null;
    if (isNeeded && !texts[field]?.[swedish]?.trim())
      faults[`/${field}/${swedish}`] = t('writing.fault.noWords', { what });
    for (const [language, words] of Object.entries(texts[field] ?? {})) {
      if (words.length > most[field]) {
        faults[`/${field}/${language}`] = t('writing.fault.tooLong', { what, most: most[field], length: words.length });
      }
    }
  }
  return faults;
}

/** What is said of a version as a whole, saved as it is written. */
export function useEditionWriting(opened: VersionedVersion, subject: string) {
  const t = useT();
  const queries = useQueryClient();
  const { id } = opened.data;
  const [keeper] = useState(() => deviceKeeper<EditionValues>(subject, `edition ${id}`));
  return useAutosave<ProgrammeVersion, EditionValues>({
    opened,
    read: readEdition,
    write: (onto, values) => writeEdition(onto, values as ProgrammeVersion['edition']),
    fetch: () => fetchVersion(id),
    check: (values) => faultsOf(values, t),
    split: (values) => values,
    join: (parts) => parts as EditionValues,
    keeper,
    remember: (saved) => {
      void queries.invalidateQueries({ queryKey: programmeKey, refetchType: 'none' });
      queries.setQueryData(versionQuery(id).queryKey, saved);
    },
    closedBy: 'version-not-draft',
  });
}
