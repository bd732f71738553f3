import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { SessionGuide } from '../../../api/schema';
import type { Writing } from '../../../edit/Autosave';
import { createOnceKey } from '../../../api/onceKey';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { addGuide, fetchGuide, fetchVersion, rewriteGuide } from '../queries';
import { useRefresh } from '../useRefresh';
import { CopyDialog } from '../versions/CopyDialog';
import { draftOf, type GuideValues } from './guideValues';

interface Props {
  guide: SessionGuide;
  writing: Writing<SessionGuide, GuideValues>;
  /** What was written here stands somewhere else now. */
  onTaken: () => Promise<void>;
}

/** Where what was written can go when its guide takes nothing any more: into a copy, or back among the others. */
export function WayOut({ guide, writing, onTaken }: Props) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const goOn = useGoOn(onTaken);
  if (writing.standing === 'gone') return <PutBack {...{ guide, writing, onTaken }} />;
  const take = async (copy: string) => {
    const { data } = await fetchVersion(copy);
    const same = data.guides.find(({ key }) => key === guide.key);
    if (!same) return;
    await rewriteGuide(await fetchGuide(same.id), draftOf(writing.values));
    await goOn(same.id);
  };
  return (
    <>
      <Button look="primary" onPress={() => setAsking(true)}>
        {t('editor.takeToCopy')}
      </Button>
      {isAsking && (
        <CopyDialog
          version={{ id: guide.programmeVersion, name: guide.versionName }}
          onCopied={take}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useGoOn(onTaken: () => Promise<void>) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  return async (guideId: string) => {
    await onTaken();
    refresh();
    await navigate({ to: '/programme/guides/$guideId/write', params: { guideId } });
  };
}

function PutBack({ guide, writing, onTaken }: Props) {
  const t = useT();
  const goOn = useGoOn(onTaken);
  const [onceKey] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const put = async () => {
    const draft = draftOf(writing.values);
    try {
      const added = await addGuide(guide.programmeVersion, guide.key, draft, onceKey(draft));
      await goOn(added.data.id);
    } catch (error) {
      setRefusal(tell(error, t).detail);
    }
  };
  return (
    <>
      <Button look="primary" onPress={() => void put()}>
        {t('editor.putBack')}
      </Button>
      <span role="alert">{refusal}</span>
    </>
  );
}
