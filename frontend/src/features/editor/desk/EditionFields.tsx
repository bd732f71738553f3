import { lazy, Suspense, useState } from 'react';
import type { LocalText } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { TextField } from '../../../ui/Field';
import { ClashQuestion } from '../../../edit/writing/ClashQuestion';
import { LanguageBar } from '../../../edit/writing/LanguageBar';
import { languageAt, showPlace } from '../../../edit/writing/places';
import type { VersionedVersion } from '../queries';
import { SaveBar } from '../../../edit/writing/SaveBar';
import { offered } from '../guide/languages';
import { EditionWords } from './EditionWords';
import { most, useEditionWriting } from './useEditionWriting';

const Markdown = lazy(() => import('../../../ui/Markdown'));

/** What is said of the version as a whole: its name, what it is about, and the chapter on leading a group. */
export function EditionFields({ opened, subject }: { opened: VersionedVersion; subject: string }) {
  const t = useT();
  const edition = useEditionWriting(opened, subject);
  const [language, setLanguage] = useState(swedish);
  const { autosave, writing } = edition;
  const { summary, groupLeadership } = writing.values;
  if (!writing.isReady) return <div aria-busy="true" />;
  const showFault = (pointer: string) => {
    setLanguage(languageAt(pointer) ?? language);
    requestAnimationFrame(() => showPlace(pointer));
  };
  return (
    <section className="editor-edition" aria-labelledby="edition">
      <h2 id="edition">{t('editor.section.edition')}</h2>
      <SaveBar {...{ writing, autosave }} onFault={showFault} />
      <LanguageBar {...{ offered, language }} texts={[summary, groupLeadership]} onLanguage={setLanguage} />
      <Texts edition={edition} language={language} />
      <ClashQuestion
        {...{ writing, autosave }}
        label={(field) => t(field === 'name' ? 'editor.field.versionName' : `editor.field.${field as 'summary'}`)}
        show={(_, part) => (typeof part === 'string' ? part : ((part as LocalText | null)?.[language] ?? ''))}
      />
    </section>
  );
}

interface TextsProps {
  edition: ReturnType<typeof useEditionWriting>;
  language: string;
}

function Texts({ edition: { autosave, writing }, language }: TextsProps) {
  const t = useT();
  const { values, faults } = writing;
  const words = (field: 'summary' | 'groupLeadership') => (
    <EditionWords
      {...{ field, language, faults }}
      text={values[field]}
      onText={(text) => autosave.change({ [field]: text })}
    />
  );
  return (
    <>
      <div className="form">
        <TextField
          pointer="/name"
          label={t('editor.field.versionName')}
          maxLength={most.name}
          value={values.name}
          error={faults['/name']}
          onValue={(name) => autosave.change({ name })}
        />
        {words('summary')}
      </div>
      <div className="editor-chapter">
        {words('groupLeadership')}
        <Chapter text={values.groupLeadership?.[language] ?? ''} language={language} />
      </div>
    </>
  );
}

/** The chapter as it is read. */
function Chapter({ text, language }: { text: string; language: string }) {
  const t = useT();
  return (
    <div className="editor-preview" role="region" aria-label={t('editor.preview')}>
      <div lang={language}>
        <Suspense>
          <Markdown text={text} />
        </Suspense>
      </div>
    </div>
  );
}
