/**
 * Listens to the server's word that a request changed, and has what shows it asked again. The word says which
 * request, not what: nothing is shown that the person could not have asked for. After a break everything is
 * asked again, because words were missed.
 */
import type { QueryClient } from '@tanstack/react-query';

const AGAIN_MS = 5000;

export function listenForChanges(
  client: QueryClient,
  told: (listening: boolean) => void,
): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const open = (): void => {
    source = new EventSource('/api/changes');
    source.addEventListener('open', () => {
      told(true);
      if (missed) void client.invalidateQueries();
      missed = false;
    });
    source.addEventListener('change', (event) => {
      const { request } = JSON.parse(String(event.data)) as { readonly request: string };
      for (const queryKey of [
        ['queue'],
        ['overview'],
        ['duties'],
        ['cases'],
        ['case', request],
        ['duty', request],
        ['request', request],
      ])
        void client.invalidateQueries({ queryKey });
    });
    source.addEventListener('error', () => {
      missed = true;
      told(false);
      // A browser tries again by itself unless the server refused; then we do, more slowly.
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}
