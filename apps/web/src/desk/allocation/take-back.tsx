/** Takes a plan back or puts it back, with a reason: nothing is deleted by either. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { useToast } from '../shell/toasts.tsx';
import { Words, caughtInText } from '../records/words-field.tsx';
import { useSay } from '../words/words.tsx';
import type { PlanView } from './plan-queries.ts';

const LEAST_REASON = 3;

export function TakeBack({ plan }: { readonly plan: PlanView }): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const [reason, write] = useState('');
  const [command] = useState(newCommand);
  const back = plan.state === 'saved';
  const send = useMutation({
    mutationFn: () => {
      const body = { command, seen: plan.events.length, reason: reason.trim() };
      const params = { path: { plan: plan.id } };
      return answer(
        back
          ? api.POST('/api/plans/{plan}/taking-back', { params, body })
          : api.POST('/api/plans/{plan}/restoring', { params, body }),
      );
    },
    onSuccess: async () => {
      toast({ text: say(back ? 'plans.taken-back' : 'plans.restored') });
      await client.invalidateQueries({ queryKey: ['plan', plan.id] });
      await client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
  return (
    <details className="plan-back">
      <summary>{say(back ? 'plans.take-back' : 'plans.restore')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <p>{say(back ? 'plans.take-back-what' : 'plans.restore-what')}</p>
        <Words
          label={say('plans.reason')}
          text={reason}
          write={write}
          rows={2}
          least={LEAST_REASON}
        />
        {send.isError ? <Fault error={send.error} /> : null}
        <p>
          <button
            type="submit"
            className="usa-button usa-button--outline"
            disabled={send.isPending || caughtInText(reason)}
          >
            {say(back ? 'plans.take-back' : 'plans.restore')}
          </button>
        </p>
      </form>
    </details>
  );
}
