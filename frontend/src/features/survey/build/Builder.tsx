import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SurveyVersion } from '../../../api/schema';
import type { Autosave, Writing } from '../../../edit/Autosave';
import { ClashQuestion } from '../../../edit/writing/ClashQuestion';
import { FieldsContext } from '../../../edit/writing/fields';
import { LanguageBar } from '../../../edit/writing/LanguageBar';
import { languageAt, showPlace } from '../../../edit/writing/places';
import { SaveBar } from '../../../edit/writing/SaveBar';
import { familyLanguages } from '../../../i18n/familyLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import { PreviewLinks } from '../PreviewLinks';
import type { VersionedVersion } from '../queries';
import { BuildingContext, type Building } from './building';
import { BuilderHead } from './BuilderHead';
import { Beginning, Ending } from './Frame';
import { Questions } from './Questions';
import { useShowSurvey } from './useShowSurvey';
import { useSurveyWriting } from './useSurveyWriting';
import { textsOf, type SurveyValues } from './values';

const route = getRouteApi('/signed-in/surveys/$surveyId/versions/$versionId/edit');

interface Props {
  opened: VersionedVersion;
  subject: string;
}

const inQuestion = /^\/questions\/(\d+)/;

/** In which language and at which question one writes, and the way to a place: its question is opened first. */
function useWhere({ questions }: SurveyValues, isReady: boolean) {
  const { at } = route.useSearch();
  const [language, setLanguage] = useState<string>(swedish);
  const [open, onOpen] = useState<string | null>(null);
  const show = (pointer: string) => {
    const [, index] = inQuestion.exec(pointer) ?? [];
    if (index !== undefined) onOpen(questions[Number(index)]?.key ?? null);
    setLanguage((before) => languageAt(pointer) ?? before);
    requestAnimationFrame(() => showPlace(pointer));
  };
  useEffect(() => {
    if (isReady && at) show(at);
    // oxlint-disable-next-line react/exhaustive-deps -- one goes there once, however the questions change
  }, [isReady, at]);
  return { language, setLanguage, open, onOpen, show };
}

/** A survey as it is written, and how it stands with it. */
export function Builder({ opened, subject }: Props) {
  const { autosave, writing } = useSurveyWriting(opened, subject);
  const [said, announce] = useState('');
  const { show, setLanguage, ...where } = useWhere(writing.values, writing.isReady);
  const { values, faults } = writing;
  usePageTitle(values.title?.[swedish] ?? '');
  if (!writing.isReady) return <div className="wrap" aria-busy="true" />;
  const change: Building['change'] = (changed) => autosave.change(changed);
  const building = { values, faults, announce, change, audience: opened.data.head.audience, ...where };
  return (
    <FieldsContext value={building}>
      <BuildingContext value={building}>
        <div className="wrap writing-page survey-builder">
          <BuilderHead version={opened.data} isSaved={writing.standing === 'saved'} onFault={show} />
          <PreviewLinks survey={{ ...values, kind: opened.data.kind }} />
          <Closed version={opened.data} writing={writing} />
          <Tools {...{ opened, writing, autosave }} {...where} onLanguage={setLanguage} onFault={show} />
          <Sheets />
        </div>
        <p className="sr" role="status">
          {said}
        </p>
        <Clash {...{ writing, autosave }} />
      </BuildingContext>
    </FieldsContext>
  );
}

function Sheets() {
  return (
    <div className="form survey-form">
      <Beginning />
      <Questions />
      <Ending />
    </div>
  );
}

interface SavingProps {
  writing: Writing<SurveyVersion, SurveyValues>;
  autosave: Autosave<SurveyVersion, SurveyValues>;
}

function Clash(saving: SavingProps) {
  return <ClashQuestion {...saving} {...useShowSurvey()} />;
}

/** A version that was published before one came here: nothing is sent from it. */
function Closed({ version, writing }: { version: SurveyVersion; writing: SavingProps['writing'] }) {
  const t = useT();
  if (version.status === 'DRAFT' || writing.isRecalled) return null;
  return <Note tone="warn">{t('survey.isPublished')}</Note>;
}

interface ToolsProps extends SavingProps {
  opened: VersionedVersion;
  language: string;
  onLanguage: (language: string) => void;
  onFault: (pointer: string) => void;
}

function Tools({ opened: { data }, writing, autosave, language, onLanguage, onFault }: ToolsProps) {
  const t = useT();
  const params = { surveyId: data.survey };
  const back = (
    <Link className="btn" to="/surveys/$surveyId" params={params}>
      {t('survey.toVersions')}
    </Link>
  );
  return (
    <div className="writing-tools-bar">
      <SaveBar {...{ writing, autosave, onFault }} wayOut={back} />
      <LanguageBar
        {...{ language, onLanguage }}
        offered={familyLanguages}
        texts={textsOf(writing.values)}
        read={{
          languages: writing.values.reviewed,
          claim: (name) => t('survey.readAll', { language: name }),
          onRead: (reviewed) => autosave.change({ reviewed }),
        }}
      />
    </div>
  );
}
