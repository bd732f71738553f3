import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { meQuery } from './api/session';
import { createAppRouter } from './app/router';
import { loadCatalog } from './i18n/catalogs';
import { chosenLanguage, speak } from './i18n/language';
import { LanguageProvider } from './i18n/LanguageProvider';
import { applyTheme } from './lib/theme';
import './app/app.css';
import './ui/styles/index.css';
import { ToastProvider } from './ui/Toast';

applyTheme();
const language = chosenLanguage();
speak(language);

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } });
const router = createAppRouter(queryClient);
void queryClient.prefetchQuery(meQuery);

/** What the API told in the other language is asked for again. */
function relearn(): void {
  void queryClient.invalidateQueries();
}

void loadCatalog(language).then((catalog) => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider catalog={catalog} onChange={relearn}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
});
