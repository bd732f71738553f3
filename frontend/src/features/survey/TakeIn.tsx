import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { createOnceKey } from '../../api/onceKey';
import type { SurveyDocument } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { LackList } from './LackList';
import { refusalOf, type Refusal } from './refusal';
import { useBegin } from './useBegin';

/** What was read of a file, as far as it is JSON; whether it is a survey the API says. */
async function documentIn(file: File): Promise<SurveyDocument | undefined> {
  try {
    const read: unknown = JSON.parse(await file.text());
    return typeof read === 'object' && read !== null ? (read as SurveyDocument) : undefined;
  } catch {
    return undefined;
  }
}

function useTakeIn(region: string) {
  const t = useT();
  const begin = useBegin();
  const [once] = useState(createOnceKey);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (file: File) => {
    setRefusal(null);
    const document = await documentIn(file);
    if (!document) return setRefusal({ text: t('survey.takeIn.notJson', { file: file.name }), lacks: [] });
    setPending(true);
    const wanted = { region, document };
    await begin(wanted, once(wanted)).catch((error: unknown) => setRefusal(refusalOf(error, t, '/document/content')));
    setPending(false);
  };
  return { take, isPending, refusal };
}

/** Reads a survey from a file: one that was downloaded here or in another region. */
export function TakeIn({ region }: { region: string }) {
  const t = useT();
  const { take, isPending, refusal } = useTakeIn(region);
  return (
    <section className="section" aria-labelledby="take-in">
      <h2 id="take-in">{t('survey.takeIn')}</h2>
      <p className="section-lead">{t('survey.takeIn.lead')}</p>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => files?.[0] && void take(files[0])}
      >
        <Button icon="upload" pending={isPending}>
          {t('survey.takeIn.choose')}
        </Button>
      </FileTrigger>
      {refusal && (
        <Note tone="bad" role="alert">
          <p>{refusal.text}</p>
          <LackList lacks={refusal.lacks} />
        </Note>
      )}
    </section>
  );
}
