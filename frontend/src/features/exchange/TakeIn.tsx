import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useSendArchive } from './queries';

/** Reads a zip in, first as a trial: what would be made and changed is told, and nothing is. */
export function TakeIn({ region }: { region: string }) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const { mutate, isPending, error } = useSendArchive();
  const trouble = useRef<HTMLDivElement>(null);
  const send = (dryRun: boolean) => {
    if (!file) return;
    setShare(0);
    mutate({ file, region, dryRun, onProgress: setShare }, { onError: () => trouble.current?.focus() });
  };
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
      <div className="exchange-row">
        <Button
          look="primary"
          pending={isPending}
          denied={file ? undefined : t('exchange.takeIn.chooseFirst')}
          onPress={() => send(true)}
        >
          {t('exchange.takeIn.try')}
        </Button>
        <Button
          pending={isPending}
          denied={file ? undefined : t('exchange.takeIn.chooseFirst')}
          onPress={() => send(false)}
        >
          {t('exchange.takeIn.do')}
        </Button>
      </div>
      {isPending && (
        <p>
          <progress value={share} max={1} aria-label={t('exchange.takeIn.sending')} /> {t('exchange.takeIn.sending')}
        </p>
      )}
      <div ref={trouble} tabIndex={-1}>
        {error && (
          <Note tone="bad" role="alert">
            <strong>{tell(error, t).title}</strong> {tell(error, t).detail}
          </Note>
        )}
      </div>
    </section>
  );
}
