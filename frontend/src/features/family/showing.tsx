import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { LanguageProvider } from '../../i18n/LanguageProvider';
import sv from '../../i18n/sv';
import families from '../../i18n/sv/families';
import type { Catalog } from '../../i18n/translate';
import { ToastProvider } from '../../ui/Toast';

/** Shows a piece of the pages of families in a test, with all that is around it in the app and the words of a page beside theirs. */
export async function show(piece: ReactNode, words: Catalog = {}): Promise<void> {
  const routeTree = createRootRoute({ component: () => <main>{piece}</main> });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider catalog={{ ...sv, ...families, ...words }}>
        <ToastProvider>
          <RouterProvider router={router as never} />
        </ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  // A dialog that is open from the first hides the page below it.
  await screen.findByRole('main', { hidden: true });
}

interface Sent {
  method: string;
  path: string;
  ifMatch: string | null;
  body: unknown;
}

/** Refuses whatever is sent to change something. */
export function refusing(status: number, detail: string): void {
  vi.stubGlobal('fetch', async ({ method }: Request) =>
    method === 'GET'
      ? Response.json({ items: [] })
      : Response.json({ code: 'refused', title: '', detail, status, reference: '' }, { status }),
  );
}

/** Answers every question over the network with the same thing, and keeps what was sent to change something. */
export function answering(said: object): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { method, url, headers } = request;
    if (method !== 'GET') {
      const body: unknown = JSON.parse((await request.text()) || 'null');
      sent.push({ method, path: new URL(url).pathname, ifMatch: headers.get('If-Match'), body });
    }
    return new Response(JSON.stringify(said), { headers: { 'Content-Type': 'application/json', ETag: '"7"' } });
  });
  return sent;
}
