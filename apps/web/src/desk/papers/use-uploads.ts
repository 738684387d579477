/** Sends what was given, one after the other, as soon as there is a request to keep it with. Nothing given is let go of. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { newCommand } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { isUnsent, nextOf, uploads, type Given } from './upload-list.ts';
import { sendPaper } from './upload.ts';

export interface Uploads {
  readonly list: readonly Given[];
  readonly give: (files: Iterable<File>) => void;
  readonly again: (id: string) => void;
  readonly drop: (id: string) => void;
}

/** `request` is undefined while it is not recorded yet. */
export function useUploads(request: string | undefined): Uploads {
  const client = useQueryClient();
  const [list, dispatch] = useReducer(uploads, []);
  const next = request === undefined ? undefined : nextOf(list);
  useEffect(() => {
    if (!next || request === undefined) return;
    const { id, file } = next;
    const set = (to: Partial<Given>): void => dispatch({ do: 'set', id, to });
    set({ state: 'sending', part: 0, problem: undefined });
    sendPaper({ request, command: id, file, went: (part) => set({ part }) }).then(
      () => {
        set({ state: 'kept', part: 1 });
        void client.invalidateQueries({ queryKey: ['request', request] });
      },
      (error: unknown) => {
        // Refused for what it is: sending it again would change nothing.
        const refused = error instanceof ProblemError && REFUSED.has(error.status);
        set({
          state: refused ? 'refused' : 'broken',
          problem: error instanceof ProblemError ? error.message : undefined,
        });
      },
    );
  }, [client, next, request]);
  const unsent = list.some(isUnsent);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsent]);
  return {
    list,
    give: (files) =>
      dispatch({ do: 'give', files: [...files].map((file) => ({ id: newCommand(), file })) }),
    again: (id) => dispatch({ do: 'set', id, to: { state: 'waiting' } }),
    drop: (id) => dispatch({ do: 'drop', id }),
  };
}

const REFUSED: ReadonlySet<number> = new Set([403, 404, 409, 413, 422]);
