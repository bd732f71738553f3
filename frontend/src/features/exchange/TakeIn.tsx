import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { createOnceKey } from '../../api/onceKey';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useSendArchive } from './queries';

/** Reads a zip in, first as a trial: what would be made and changed is told, and nothing is. */
export function TakeIn({ region }: { region: string }) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  return (
    <section aria-labelledby="take-in">
      <h2 id="take-in">{t('exchange.takeIn.title')}</h2>
      <p>{t('exchange.takeIn.lead')}</p>
      <div className="exchange-row">
        <FileTrigger acceptedFileTypes={['.zip', 'application/zip']} onSelect={(files) => setFile(files?.[0] ?? null)}>
          <Button icon="plus">{t('exchange.takeIn.choose')}</Button>
        </FileTrigger>
        <span>{file ? file.name : t('exchange.takeIn.none')}</span>
      </div>
      {file && <Sending key={`${file.name} ${file.lastModified}`} {...{ file, region }} />}
    </section>
  );
}

function Sending({ file, region }: { file: File; region: string }) {
  const t = useT();
  const [share, setShare] = useState(0);
  const [once] = useState(createOnceKey);
  const [sent, setSent] = useState(0);
  const { mutate, isPending, error } = useSendArchive();
  const send = (dryRun: boolean) => {
    setShare(0);
    const key = once({ dryRun, sent });
    mutate({ file, region, dryRun, key, onProgress: setShare }, { onSuccess: () => setSent(sent + 1) });
  };
  return (
    <>
      <div className="exchange-row">
        <Button look="primary" pending={isPending} onPress={() => send(true)}>
          {t('exchange.takeIn.try')}
        </Button>
        <Button pending={isPending} onPress={() => send(false)}>
          {t('exchange.takeIn.do')}
        </Button>
      </div>
      {isPending && <progress value={share} max={1} aria-label={t('exchange.takeIn.sending')} />}
      {error && <Refused error={error} />}
    </>
  );
}

function Refused({ error }: { error: Error }) {
  const { title, detail } = tell(error, useT());
  return (
    <Note tone="bad" role="alert">
      <strong>{title}</strong> {detail}
    </Note>
  );
}
