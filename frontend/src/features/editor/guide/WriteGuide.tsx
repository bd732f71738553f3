import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SessionGuide } from '../../../api/schema';
import type { Autosave, Writing } from '../../../edit/Autosave';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { FilterChips } from '../../../ui/FilterChips';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import { ClashQuestion } from '../../../edit/writing/ClashQuestion';
import { languageAt, showPlace } from '../../../edit/writing/places';
import type { VersionedGuide } from '../queries';
import { SaveBar } from '../../../edit/writing/SaveBar';
import { FieldsContext } from '../../../edit/writing/fields';
import { EditingContext, type Editing } from './editing';
import { GuideFields } from './GuideFields';
import type { GuideValues } from './guideValues';
import { LanguageBar } from '../../../edit/writing/LanguageBar';
import { offered, textsOf } from './languages';
import { Preview } from './Preview';
import { useGuideWriting } from './useGuideWriting';
import { useShowGuide } from './useShowGuide';
import { WayOut } from './WayOut';

const route = getRouteApi('/signed-in/programme/guides/$guideId/write');

interface Props {
  opened: VersionedGuide;
  subject: string;
}

/** Shows a place once it is drawn, in the language that it is written in. */
function usePlace(isReady: boolean, setLanguage: (language: string) => void) {
  const { at } = route.useSearch();
  useEffect(() => {
    if (isReady && at) showPlace(at);
  }, [isReady, at]);
  return (pointer: string) => {
    const language = languageAt(pointer);
    if (language) setLanguage(language);
    requestAnimationFrame(() => showPlace(pointer));
  };
}

export function WriteGuide({ opened, subject }: Props) {
  const { autosave, writing } = useGuideWriting(opened, subject);
  const [language, setLanguage] = useState(swedish);
  const [said, announce] = useState('');
  const show = usePlace(writing.isReady, setLanguage);
  const wording = useShowGuide();
  const { values, faults } = writing;
  const title = values.title?.[swedish] ?? opened.data.key;
  usePageTitle(title);
  if (!writing.isReady) return <div className="wrap" aria-busy="true" />;
  const editing: Editing = { values, faults, language, announce, change: (change) => autosave.change(change) };
  return (
    <FieldsContext value={editing}>
      <EditingContext value={editing}>
        <div className="wrap writing-page">
          <Head guide={opened.data} title={title} />
          <Closed guide={opened.data} writing={writing} />
          <Tools {...{ opened, writing, autosave, language }} onLanguage={setLanguage} onFault={show} />
          <Sheets guide={opened.data} />
        </div>
        <p className="sr" role="status">
          {said}
        </p>
        <ClashQuestion {...{ writing, autosave, ...wording }} />
      </EditingContext>
    </FieldsContext>
  );
}

function Head({ guide, title }: { guide: SessionGuide; title: string }) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link
          className="crumb"
          to="/programme/versions/$versionId/write"
          params={{ versionId: guide.programmeVersion }}
        >
          <Icon name="previous" />
          {t('editor.draftOf', { name: guide.versionName })}
        </Link>
        <h1 lang={swedish}>{title}</h1>
      </div>
    </div>
  );
}

/** A version that was published before one came here: nothing is sent from it. */
function Closed({ guide, writing }: { guide: SessionGuide; writing: Writing<SessionGuide, GuideValues> }) {
  const t = useT();
  if (guide.status === 'DRAFT' || writing.isRecalled) return null;
  return (
    <Note tone="warn">
      {t('editor.isPublished')}{' '}
      <Link to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
        {t('editor.readIt')}
      </Link>
    </Note>
  );
}

interface ToolsProps {
  opened: VersionedGuide;
  writing: Writing<SessionGuide, GuideValues>;
  autosave: Autosave<SessionGuide, GuideValues>;
  language: string;
  onLanguage: (language: string) => void;
  onFault: (pointer: string) => void;
}

function Tools({ opened, writing, autosave, language, onLanguage, onFault }: ToolsProps) {
  const t = useT();
  return (
    <div className="writing-tools-bar">
      <SaveBar
        {...{ writing, autosave, onFault }}
        wayOut={<WayOut guide={opened.data} writing={writing} onTaken={() => autosave.letGo()} />}
      />
      <LanguageBar
        {...{ offered, language, onLanguage }}
        texts={textsOf(writing.values)}
        read={{
          languages: writing.values.reviewed,
          claim: (name) => t('editor.readGuide', { language: name }),
          onRead: (reviewed) => autosave.change({ reviewed }),
        }}
      />
    </div>
  );
}

type View = 'write' | 'preview';

/** What one writes and how it will be read: beside each other where there is room, else one at a time. */
function Sheets({ guide }: { guide: SessionGuide }) {
  const t = useT();
  const [view, setView] = useState<View>('write');
  const chips = (['write', 'preview'] as const).map((value) => ({ value, text: t(`editor.view.${value}`) }));
  return (
    <>
      <div className="editor-views">
        <FilterChips label={t('editor.views')} chips={chips} chosen={view} onChoose={setView} />
      </div>
      <div className="editor-sheets" data-view={view}>
        <GuideFields version={guide.programmeVersion} />
        <Preview number={guide.number} />
      </div>
    </>
  );
}
