import { spokenLanguage } from '../i18n/language';
import { ProblemError, UnreachableError } from './problems';
import type { Problem } from './schema';
import { sessionGate } from './sessionGate';

interface Sending {
  /** Below the API's root, with its query. */
  path: string;
  file: Blob;
  type: string;
  /** The same while the same file is sent again, so that a lost answer makes nothing twice. */
  key: string;
  /** How much has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends the bytes of a file as they are and gives what was answered; waits for a new sign-in when the session has ended. */
export async function sendFile<Answer>(sending: Sending): Promise<Answer> {
  const { status, body } = await send(sending);
  if (status === 401 && sessionGate.armed()) {
    await sessionGate.wait();
    return sendFile(sending);
  }
  if (status >= 300) throw new ProblemError({ ...problemOf(body), status });
  return JSON.parse(body) as Answer;
}

/** Only XMLHttpRequest tells how far it has come. */
function send({ path, file, type, key, onProgress, signal }: Sending): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/familjenavet/v1${path}`);
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Accept-Language', spokenLanguage());
    request.setRequestHeader('X-Familjenavet', '1');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.responseText }));
    request.addEventListener('error', () => reject(new UnreachableError('No answer')));
    request.addEventListener('abort', () => reject(signal?.reason));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function problemOf(body: string): Problem {
  const nothing = { type: 'about:blank', title: '', detail: '', code: 'unknown', reference: '' };
  try {
    return { ...nothing, ...(JSON.parse(body) as Partial<Problem>) } as Problem;
  } catch {
    return nothing as Problem;
  }
}
