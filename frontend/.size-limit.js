import { readFileSync } from 'node:fs';
import { closure } from './build/closure.js';

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

/** The script files that the given manifest entries load before anything else, each once. */
function scripts(...entries) {
  return closure(manifest, entries).map(({ file }) => `dist/${file}`);
}

const today = ['src/features/start/CentreStart.tsx', 'src/features/today/Today.tsx', 'src/i18n/sv/today.ts'];

const atAGlance = ['src/features/figures/AreaFigures.tsx', 'src/i18n/sv/figures.ts', 'src/i18n/sv/indicators.ts'];

const ownPlace = ['src/features/public/OwnPages.tsx', 'src/i18n/sv/signUp.ts', 'src/i18n/sv/place.ts'];

const answering = ['src/features/public/survey/SurveyPages.tsx', 'src/i18n/sv/answer.ts'];

/** The first page of somebody who has signed in, with what it shows in their place. */
function firstPage(name, ...shown) {
  const shell = ['index.html', 'src/i18n/sv/index.ts', 'src/i18n/sv/start.ts', 'src/app/FirstPage.tsx'];
  return { name, path: scripts(...shell, ...shown), gzip: true, limit: '200 kB' };
}

export default [
  firstPage('first page at a centre', ...today),
  firstPage('first page of a county', 'src/features/start/AreaStart.tsx', ...atAGlance),
  firstPage('first page of the platform', 'src/features/start/PlatformStart.tsx'),
  { name: 'public entry', path: scripts('p/index.html'), gzip: true, limit: '50 kB' },
  { name: 'answering a survey', path: scripts('p/index.html', ...answering), gzip: true, limit: '50 kB' },
  { name: 'sign-up and own place', path: scripts('p/index.html', ...ownPlace), gzip: true, limit: '50 kB' },
];
