import { readFileSync } from 'node:fs';
import { closure } from './build/closure.js';

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

/** The script files that the given manifest entries load before anything else, each once. */
function scripts(...entries) {
  return closure(manifest, entries).map(({ file }) => `dist/${file}`);
}

export default [
  {
    name: 'first signed-in page',
    path: scripts('index.html', 'src/i18n/sv/index.ts', 'src/i18n/sv/start.ts', 'src/app/FirstPage.tsx'),
    gzip: true,
    limit: '200 kB',
  },
  { name: 'public entry', path: scripts('p/index.html'), gzip: true, limit: '50 kB' },
];
