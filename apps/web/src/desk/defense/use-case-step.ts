/** Sends one step of a case, the same again where the line broke; what is new comes onto the screen, what was typed stays. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommand } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import type { CaseView } from './case-queries.ts';

export interface StepProps {
  readonly view: CaseView;
  readonly left: () => void;
  /** It cannot be done any more. */
  readonly over: boolean;
}

export interface Sent {
  readonly command: string;
  readonly seen: number;
}

export function useCaseStep<Body>(
  { view, left }: Pick<StepProps, 'view' | 'left'>,
  send: (sent: Sent, body: Body) => Promise<unknown>,
): UseMutationResult<unknown, Error, Body> {
  const client = useQueryClient();
  const toast = useToast();
  const say = useSay();
  const [command, renew] = useState(newCommand);
  const again = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['case', view.id] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
  return useMutation({
    mutationFn: (body: Body) => send({ command, seen: view.events.length }, body),
    onSuccess: async () => {
      renew(newCommand());
      left();
      toast({ text: say('cases.sent', { number: view.number }) });
      await again();
    },
    onError: (error) => {
      if (error instanceof ProblemError) void again();
    },
  });
}
