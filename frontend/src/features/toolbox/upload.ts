import { ProblemError, UnreachableError } from '../../api/problems';
import type { Problem, UploadedFile } from '../../api/schema';
import { sessionGate } from '../../api/sessionGate';
import { spokenLanguage } from '../../i18n/language';

interface Sending {
  region: string;
  file: File;
  /** The same while the same file is sent again, so that a lost answer makes nothing twice. */
  key: string;
  /** How much has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends the bytes of a file as they are. Only XMLHttpRequest tells how far it has come. */
export async function upload(sending: Sending): Promise<UploadedFile> {
  const { status, body } = await send(sending);
  if (status === 401 && sessionGate.armed()) {
    await sessionGate.wait();
    return upload(sending);
  }
  if (status !== 201) throw new ProblemError({ ...problemOf(body), status });
  return JSON.parse(body) as UploadedFile;
}

function send({ region, file, key, onProgress, signal }: Sending): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ region, name: file.name });
    request.open('POST', `/familjenavet/v1/toolbox-files?${query.toString()}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', spokenLanguage());
    request.setRequestHeader('X-Familjenavet', '1');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.responseText }));
    request.addEventListener('error', () => reject(new UnreachableError('No answer')));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort(), { once: true });
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

const megabyte = 1_000_000;
const limits: [type: RegExp, megabytes: number][] = [
  [/^image\//, 20],
  [/^application\/pdf$/, 50],
  [/(?:)/, 200],
];

/** How large a file of its sort may be, when it is larger; the rest is judged by what is in it, when it has come. */
export function tooLarge({ type, size }: Pick<File, 'type' | 'size'>): { most: number; size: number } | undefined {
  const [, most] = limits.find(([of]) => of.test(type))!;
  return size > most * megabyte ? { most, size: Math.ceil(size / megabyte) } : undefined;
}

/** Why a file was not taken, as the API says it: the reasons where there are any, else the whole. */
export function reasons({ problem }: ProblemError): string {
  const told = (problem.errors ?? []).map(({ detail }) => detail).filter(Boolean);
  return told.length > 0 ? told.join(' ') : problem.detail;
}
