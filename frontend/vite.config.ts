import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { messages } from './build/messages.ts';
import { roomFiles } from './build/roomFiles.ts';

/** The parts that every signed-in page shares, as the bundler names them. */
const shell =
  /\/(Button|link|Icon|client|theme|jsx-runtime|LanguageProvider|rolldown-runtime|defineProperty|Note|Mark|useLate)-[\w-]+\.js$/;

/** Seven letters tell builds apart; every page carries the names of all the files that it may come to load. */
const named = 'assets/[name]-[hash:7].js';

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' },
    react({ exclude: /src\/(public\.tsx|features\/public\/)/ }),
    messages(),
    roomFiles(),
  ],
  build: {
    // A font or picture as a data: address would break the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    // Families may have an old phone.
    target: ['chrome94', 'firefox93', 'safari15.4'],
    // What the shell has loaded need not stand again with every page that it may open.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => !shell.test(file)) },
    rolldownOptions: {
      input: { app: 'index.html', public: 'p/index.html', 'room-worker': 'worker/room-worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'room-worker' ? '[name].js' : named),
        chunkFileNames: named,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  server: { proxy: { '/familjenavet': 'http://localhost:8080', '/sign-in': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/lib/testing.ts'],
    css: false,
    testTimeout: 30_000,
  },
});
