/**
 * A draft as it is being written on this screen: over a version of the server's, in memory only. Who is second keeps what
 * they typed and chooses, file by file where both wrote the same one.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { carriedOver, changedFiles, textOver } from './draft-files.ts';
import { draftQuery, type Draft, type DraftLaw } from './drafts-api.ts';
import type { Files } from './weigh-messages.ts';

export interface Conflict {
  readonly theirs: Draft;
  /** Files that both wrote. */
  readonly both: readonly string[];
}

export interface OpenDraft {
  readonly files: Files;
  /** The version that is written over. */
  readonly seen: number;
  readonly unsaved: readonly string[];
  /** The text of a file as it stands; undefined where there is none. */
  readonly textOf: (path: string) => string | undefined;
  readonly write: (path: string, text: string | null) => void;
  readonly replace: (files: Files) => void;
  readonly save: () => void;
  readonly saving: boolean;
  readonly saved: boolean;
  readonly error: unknown;
  readonly conflict: Conflict | undefined;
  readonly resolve: (how: 'mine' | 'theirs') => void;
  readonly undo: (() => void) | undefined;
}

const MOST_UNDO = 50;

export function useDraft(draft: Draft, law: DraftLaw): OpenDraft {
  const client = useQueryClient();
  const id = draft.draft.id;
  const [seen, setSeen] = useState(draft.draft.version);
  const [kept, setKept] = useState<Files>(draft.files);
  const [files, setFiles] = useState<Files>(draft.files);
  const [past, setPast] = useState<readonly Files[]>([]);
  const [conflict, setConflict] = useState<Conflict>();
  const [command, setCommand] = useState(newCommand);
  const textIn = useMemo(
    () =>
      textOver(
        new Map(
          law.base.flatMap((folder) => folder.files.map(({ path, text }) => [path, text] as const)),
        ),
      ),
    [law],
  );
  const unsaved = changedFiles(kept, files, textIn);

  /** Another's version under what is open here; Undo then takes back steps of this screen and no word of theirs. */
  const goOnFrom = (theirs: Draft, open: Files, steps: readonly Files[]): void => {
    const versions = { from: kept, to: theirs.files };
    setSeen(theirs.draft.version);
    setKept(theirs.files);
    setFiles(open);
    setPast(steps.map((step) => carriedOver(versions, step, textIn)));
  };

  // What somebody else kept is taken over where nothing would be lost by it.
  useEffect(() => {
    if (draft.draft.version <= seen || unsaved.length > 0 || conflict) return;
    goOnFrom(draft, draft.files, past);
  }, [draft]);

  const take = (next: Files): void => {
    setPast((before) => [...before.slice(-MOST_UNDO), files]);
    setFiles(next);
    setCommand(newCommand());
    sending.reset();
  };

  const sending = useMutation({
    mutationFn: async () => {
      const written = Object.fromEntries(unsaved.map((path) => [path, textIn(files, path)]));
      return answer(
        api.POST('/api/drafts/{draft}/versions', {
          params: { path: { draft: id } },
          body: { command, seen, files: written },
        }),
      );
    },
    onSuccess: (now) => {
      client.setQueryData(draftQuery(id).queryKey, now);
      void client.invalidateQueries({ queryKey: ['drafts'], exact: true });
      setSeen(now.draft.version);
      setKept(now.files);
      setCommand(newCommand());
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError) || error.code !== 'draft-changed') return;
      const theirs = await client.query({ ...draftQuery(id), staleTime: 0 });
      const written = changedFiles(kept, theirs.files, textIn);
      setConflict({ theirs, both: unsaved.filter((path) => written.includes(path)) });
    },
  });

  return {
    files,
    seen,
    unsaved,
    textOf: (path) => textIn(files, path) ?? undefined,
    write: (path, text) => {
      const { [path]: _was, ...rest } = files;
      take(text === textIn({}, path) ? rest : { ...rest, [path]: text });
    },
    replace: take,
    save: () => sending.mutate(),
    saving: sending.isPending,
    saved: sending.isSuccess && unsaved.length === 0,
    error: conflict ? null : sending.error,
    conflict,
    resolve: (how) => {
      if (!conflict) return;
      const { theirs } = conflict;
      const mine = carriedOver({ from: kept, to: theirs.files }, files, textIn);
      // Taking theirs is a step that can be taken back; going on with mine changes nothing that was written here.
      if (how === 'mine') goOnFrom(theirs, mine, past);
      else goOnFrom(theirs, theirs.files, [...past, files]);
      setCommand(newCommand());
      setConflict(undefined);
      sending.reset();
    },
    undo:
      past.length === 0
        ? undefined
        : () => {
            setFiles(past.at(-1) ?? {});
            setPast(past.slice(0, -1));
            setCommand(newCommand());
          },
  };
}
