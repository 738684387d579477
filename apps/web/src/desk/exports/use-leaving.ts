/** Asks the gate once for each question: sent again unchanged where the line broke, it leaves once; another question is another export. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newCommand } from '../api/client.ts';
import { keepFile } from '../case/case-api.ts';
import type { Format } from './export-format.ts';
import { fetchExport } from './fetch-export.ts';

export interface LeaveDraft {
  readonly kind: string;
  readonly words: string;
  readonly as: Format;
}
export const EMPTY_LEAVE: LeaveDraft = { kind: '', words: '', as: 'csv' };

export type Left = Awaited<ReturnType<typeof fetchExport>>;

export function useLeaving(
  { kind, words, as }: LeaveDraft,
  {
    address,
    what,
    lists,
  }: {
    readonly address?: string;
    readonly what: object;
    /** The key of what shows what left. */
    readonly lists: readonly (string | undefined)[];
  },
): UseMutationResult<Left, Error, void> {
  const client = useQueryClient();
  const command = useRef({ of: '', id: '' });
  return useMutation({
    mutationFn: () => {
      const body = { ...what, as, purpose: { kind, words } };
      const text = JSON.stringify(body);
      if (command.current.of !== text) command.current = { of: text, id: newCommand() };
      return fetchExport({ ...body, id: command.current.id }, address);
    },
    onSuccess: ({ file, name }) => {
      command.current = { of: '', id: '' };
      keepFile(file, name);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [...lists] }),
  });
}
