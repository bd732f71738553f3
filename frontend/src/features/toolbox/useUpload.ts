import { useEffect, useRef, useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { ProblemError, tell } from '../../api/problems';
import type { MediaFile } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { reasons, tooLarge, upload } from './upload';

export interface Uploading {
  /** What is on its way, and how much of it has been sent, from 0 to 1. */
  sending: { name: string; share: number } | null;
  /** Why the last one was not taken. */
  refusal: string | null;
  /** The last one that was taken, to look at. */
  preview: string | null;
  send: (file: File) => void;
  cancel: () => void;
}

/** Sends one file at a time; a file that is not taken leaves what was there before. */
export function useUpload(region: string, onTaken: (file: MediaFile) => void): Uploading {
  const [sending, setSending] = useState<Uploading['sending']>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const [keyOf] = useState(createOnceKey);
  const stop = useRef<AbortController>(null);
  const refuse = useRefusal();
  useEffect(() => () => stop.current?.abort(), []);
  const deliver = async (file: File, { signal }: AbortController) => {
    const onProgress = (share: number) => setSending({ name: file.name, share });
    const key = keyOf([file.name, file.size, file.lastModified]);
    const taken = await upload({ region, file, key, onProgress, signal });
    setPreview(taken.file.type.startsWith('image/') ? await asAddress(file) : null);
    onTaken(taken.file);
  };
  const send = async (file: File) => {
    if (sending) return;
    const tooMuch = refuse.ifTooLarge(file);
    setRefusal(tooMuch);
    if (tooMuch) return;
    const attempt = new AbortController();
    stop.current = attempt;
    setSending({ name: file.name, share: 0 });
    await deliver(file, attempt).catch((error: unknown) => !attempt.signal.aborted && setRefusal(refuse.told(error)));
    setSending(null);
  };
  return { sending, refusal, preview, send: (file) => void send(file), cancel: () => stop.current?.abort() };
}

/** Why a file is not taken, in words. */
function useRefusal() {
  const t = useT();
  const { number } = useFormat();
  return {
    ifTooLarge: (file: File) => {
      const found = tooLarge(file);
      return found ? t('toolbox.file.large', { size: number(found.size), most: found.most }) : null;
    },
    told: (error: unknown) => {
      if (error instanceof ProblemError && error.problem.status < 500) return reasons(error);
      const { title, detail } = tell(error, t);
      return `${title}. ${detail}`;
    },
  };
}

/** A picture as an address of its own, which the page may show though it has not been saved yet. */
function asAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('unreadable', { cause: reader.error })));
    reader.readAsDataURL(file);
  });
}
