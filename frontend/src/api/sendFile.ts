import { spokenLanguage } from '../i18n/language';
import { ProblemError, UnreachableError } from './problems';
import type { Problem } from './schema';

interface Sending {
  type: string;
  onProgress: (share: number) => void;
}

const root = '/familjenavet/v1';

/** Sends a file's bytes and tells how much of it has gone; what `fetch` cannot tell. Answers with the body. */
export function sendFile<Answer>(path: string, file: Blob, { type, onProgress }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', root + path);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Accept-Language', spokenLanguage());
    request.setRequestHeader('X-Familjenavet', '1');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new UnreachableError('No answer')));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(request.response as Answer);
      else reject(new ProblemError({ ...(request.response as Problem), status: request.status }));
    });
    request.send(file);
  });
}
