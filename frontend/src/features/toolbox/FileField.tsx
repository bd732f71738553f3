import { useRef, useState, type DragEvent } from 'react';
import type { MediaFile } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { FieldError } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { useUpload, type Uploading } from './useUpload';

interface Props {
  region: string;
  file: MediaFile | null;
  /** Where the picture that was saved before lies. */
  saved: string | null;
  error: string | undefined;
  onFile: (file: MediaFile) => void;
}

const types = 'image/png,image/jpeg,application/pdf,audio/mpeg,audio/mp4,audio/ogg,.mp3,.m4a,.ogg';

/** Takes a file by a button or by dropping it, and shows how it is going. */
export function FileField({ region, file, saved, error, onFile }: Props) {
  const t = useT();
  const uploading = useUpload(region, onFile);
  const drop = useDrop(uploading.send);
  const picture = uploading.preview ?? saved;
  return (
    <fieldset className="fieldset" id="/file">
      <legend>{t('toolbox.file')}</legend>
      <p className="help">{t('toolbox.file.help')}</p>
      <div className={drop.isOver ? 'file-drop over' : 'file-drop'} {...drop.handlers}>
        {uploading.sending ? <Progress uploading={uploading} /> : <Choose file={file} onChosen={uploading.send} />}
        {picture && file?.type.startsWith('image/') && <img src={picture} alt={t('toolbox.file.preview')} />}
        <p role="status">{!uploading.sending && file && <Taken file={file} />}</p>
      </div>
      {uploading.refusal && (
        <Note tone="bad" role="alert">
          {uploading.refusal}
        </Note>
      )}
      <FieldError pointer="/file" error={error} />
    </fieldset>
  );
}

function useDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return { isOver, handlers: { onDragOver: over, onDragLeave: () => setOver(false), onDrop: drop } };
}

function Choose({ file, onChosen }: { file: MediaFile | null; onChosen: (file: File) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onPress={() => input.current?.click()}>
        {t(file ? 'toolbox.file.other' : 'toolbox.file.choose')}
      </Button>
      <span className="help">{t('toolbox.file.drop')}</span>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept={types}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChosen(chosen);
          target.value = '';
        }}
      />
    </>
  );
}

function Progress({ uploading: { sending, cancel } }: { uploading: Uploading }) {
  const t = useT();
  const { name, share } = sending ?? { name: '', share: 0 };
  const percent = Math.round(share * 100);
  return (
    <>
      <p>{t(percent < 100 ? 'toolbox.file.sending' : 'toolbox.file.checking', { name, percent })}</p>
      <progress aria-label={name} max={100} value={percent} />
      <Button size="small" onPress={cancel}>
        {t('toolbox.file.cancel')}
      </Button>
    </>
  );
}

function Taken({ file }: { file: MediaFile }) {
  const t = useT();
  return (
    <>
      <Icon name="check" /> {t('toolbox.file.taken', { name: file.name })}{' '}
      {file.type.startsWith('image/') && t('toolbox.file.describe')}
    </>
  );
}
