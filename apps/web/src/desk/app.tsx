/** What every screen stands in: words, answers of the server, messages in passing, addresses. */
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ProblemError } from './api/problem.ts';
import { sessionQuery } from './api/session.ts';
import { deskRouter } from './router.tsx';
import { ToastsProvider } from './shell/toasts.tsx';
import type { Language, Messages } from './words/say.ts';
import { WordsProvider } from './words/words.tsx';

const RETRIES = 2;

function makeClient(): QueryClient {
  /** What the person wrote stays on the screen: the frame says that the session ended. */
  const ended = (error: unknown): void => {
    if (error instanceof ProblemError && error.code === 'not-signed-in')
      client.setQueryData(sessionQuery.queryKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: ended }),
    mutationCache: new MutationCache({ onError: ended }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays one; a line that broke may hold the second time.
        retry: (count, error) => !(error instanceof ProblemError) && count < RETRIES,
      },
      mutations: { retry: (count, error) => !(error instanceof ProblemError) && count < RETRIES },
    },
  });
  return client;
}

export function Desk({
  first,
}: {
  readonly first: { readonly language: Language; readonly messages: Messages };
}): ReactElement {
  const [client] = useState(makeClient);
  const [router] = useState(() => deskRouter(client));
  return (
    <WordsProvider first={first}>
      <QueryClientProvider client={client}>
        <ToastsProvider>
          <RouterProvider router={router} />
        </ToastsProvider>
      </QueryClientProvider>
    </WordsProvider>
  );
}
