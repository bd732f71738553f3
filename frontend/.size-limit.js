import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

/** The script files that the given manifest entries load before anything else, each once. */
function scripts(...entries) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    (manifest[name].imports ?? []).forEach(visit);
  };
  entries.forEach(visit);
  return [...seen].map((name) => `dist/${manifest[name].file}`);
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
