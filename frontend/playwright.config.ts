import { defineConfig } from '@playwright/test';
import { execSync } from 'node:child_process';

/** Debian's Chromium when it is on the PATH; else the one that Playwright brings. */
function chromium(): { executablePath?: string } {
  try {
    return { executablePath: execSync('command -v chromium', { encoding: 'utf8', shell: '/bin/sh' }).trim() };
  } catch {
    return {};
  }
}

/** The story that begins from an empty database; all the others begin from the demo. */
const fromNothing = /from-nothing\.story\.ts/;

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:8080',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    launchOptions: { ...chromium(), args: quiet },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'sign-in', testMatch: /sign-in\.setup\.ts/ },
    { name: 'browser', testMatch: /\.(spec|story)\.ts/, testIgnore: fromNothing, dependencies: ['sign-in'] },
    { name: 'from-nothing', testMatch: fromNothing },
  ],
});
