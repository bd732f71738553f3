import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { deviceKeeper } from '../../../edit/deviceDrafts';
import { useAutosave } from '../../../edit/useAutosave';
import type { LocalText, ProgrammeVersion } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { TextField } from '../../../ui/Field';
import type { Faults } from '../../../ui/useForm';
import { ClashQuestion } from '../ClashQuestion';
import { EditionWords } from './EditionWords';
import { LanguageBar } from '../guide/LanguageBar';
import { languageAt, showPlace } from '../places';
import { fetchVersion, programmeKey, versionQuery, writeEdition, type VersionedVersion } from '../queries';
import { SaveBar } from '../SaveBar';

const Markdown = lazy(() => import('../../../ui/Markdown'));

export type EditionValues = { name: string; summary: LocalText | null; groupLeadership: LocalText | null };

const most = { name: 60, summary: 2000, groupLeadership: 30_000 };

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
      faults[`/${field}/${swedish}`] = t('editor.fault.noWords', { what });
    for (const [language, words] of Object.entries(texts[field] ?? {})) {
      if (words.length > most[field]) {
        faults[`/${field}/${language}`] = t('editor.fault.tooLong', { what, most: most[field], length: words.length });
      }
    }
  }
  return faults;
}

function useEditionWriting(opened: VersionedVersion, subject: string) {
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

/** What is said of the version as a whole, saved as it is written. */
export function EditionFields({ opened, subject }: { opened: VersionedVersion; subject: string }) {
  const t = useT();
  const { autosave, writing } = useEditionWriting(opened, subject);
  const [language, setLanguage] = useState(swedish);
  const { name, summary, groupLeadership } = writing.values;
  if (!writing.isReady) return <div aria-busy="true" />;
  const showFault = (pointer: string) => {
    setLanguage(languageAt(pointer) ?? language);
    requestAnimationFrame(() => showPlace(pointer));
  };
  const shared = { language, faults: writing.faults };
  return (
    <section className="editor-edition" aria-labelledby="edition">
      <h2 id="edition">{t('editor.section.edition')}</h2>
      <SaveBar {...{ writing, autosave }} onFault={showFault} />
      <LanguageBar texts={[summary, groupLeadership]} language={language} onLanguage={setLanguage} />
      <div className="form">
        <TextField
          pointer="/name"
          label={t('editor.field.versionName')}
          maxLength={most.name}
          value={name}
          error={writing.faults['/name']}
          onValue={(text) => autosave.change({ name: text })}
        />
        <EditionWords
          {...shared}
          field="summary"
          text={summary}
          onText={(text) => autosave.change({ summary: text })}
        />
      </div>
      <div className="editor-chapter">
        <EditionWords
          {...shared}
          field="groupLeadership"
          text={groupLeadership}
          onText={(text) => autosave.change({ groupLeadership: text })}
        />
        <div className="editor-preview" role="region" aria-label={t('editor.preview')} lang={language}>
          <Suspense>
            <Markdown text={groupLeadership?.[language] ?? ''} />
          </Suspense>
        </div>
      </div>
      <ClashQuestion
        {...{ writing, autosave }}
        label={(field) => t(field === 'name' ? 'editor.field.versionName' : `editor.field.${field as 'summary'}`)}
        show={(_, part) => (typeof part === 'string' ? part : ((part as LocalText | null)?.[language] ?? ''))}
      />
    </section>
  );
}
