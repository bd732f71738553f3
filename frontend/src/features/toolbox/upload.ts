import type { ProblemError } from '../../api/problems';
import type { UploadedFile } from '../../api/schema';
import { sendFile } from '../../api/sendFile';

interface Sending {
  region: string;
  file: File;
  key: string;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends the bytes of a file to the region's toolbox. */
export function upload({ region, file, ...sending }: Sending): Promise<UploadedFile> {
  const query = new URLSearchParams({ region, name: file.name });
  return sendFile({ path: `/toolbox-files?${query.toString()}`, file, type: 'application/octet-stream', ...sending });
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
