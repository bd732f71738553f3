import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { closure } from './closure.js';

/** What the pages of a guide and the attendance of a session are loaded from, in both languages; `index.html` stands first, so that its script does too. */
const entries = [
  'index.html',
  ...['GuidePages', 'GuidePage', 'CardsPage', 'room/RoomPage'].map((page) => `src/features/programme/${page}.tsx`),
  'src/features/attendance/AttendancePage.tsx',
  ...['sv', 'en'].flatMap((language) =>
    ['index', 'attendance', 'programme', 'content'].map((words) => `src/i18n/${language}/${words}.ts`),
  ),
];

/** Tells the room's worker which files to keep. */
export function roomFiles(): Plugin {
  return {
    name: 'familjenavet-room-files',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const manifest = JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
      const lines = closure(manifest, entries);
      const files = [...new Set(lines.flatMap(({ file, css = [], assets = [] }) => [file, css, assets].flat()))];
      const hash = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const worker = join(dir, 'room-worker.js');
      const build = JSON.stringify({ hash, files: files.map((file) => `/${file}`) });
      writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(/\bBUILD\b/g, build));
    },
  };
}
