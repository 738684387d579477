/** Saves the plan that was just made of the desk's cases: a title, and a word on what is kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import type { AllocationReport } from '@threshold/allocation/report';
import { answer, api, newCommand } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import type { KeptPlan, SavePlan } from './plan-messages.ts';

const LEAST_TITLE = 3;
const MOST_TITLE = 120;
const MOST_WORDS = 300;

export function KeepPlan({
  kept,
  report,
}: {
  readonly kept: KeptPlan;
  readonly report: AllocationReport;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [ids] = useState(() => ({ id: newCommand(), command: newCommand() }));
  const [title, setTitle] = useState('');
  const send = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/plans', {
          body: { ...kept, ...ids, title: title.trim(), report: reportKept(report) },
        }),
      ),
    onSuccess: async ({ id: plan }) => {
      toast({ text: say('plans.kept', { title: title.trim() }) });
      await client.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: '/allocation/$plan', params: { plan } });
    },
  });
  return (
    <form
      className="plan-keep"
      aria-labelledby={`${id}-head`}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim().length >= LEAST_TITLE) send.mutate();
      }}
    >
      <h2 id={`${id}-head`}>{say('plans.keep')}</h2>
      <p>{say('plans.keep-what')}</p>
      <label className="usa-label" htmlFor={id}>
        {say('plans.title')}
      </label>
      <input
        id={id}
        className="usa-input"
        dir="auto"
        required
        minLength={LEAST_TITLE}
        maxLength={MOST_TITLE}
        autoComplete="off"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {send.isError ? <Fault error={send.error} /> : null}
      <p>
        <button type="submit" className="usa-button" disabled={send.isPending}>
          {say(send.isPending ? 'plans.keeping' : 'plans.keep-now')}
        </button>
      </p>
    </form>
  );
}

/** Without the files, which leave through the desk alone. */
function reportKept({ counts, trap, ...rest }: AllocationReport): SavePlan['report'] {
  const plain = JSON.parse(
    JSON.stringify({
      ...rest,
      trap: trap ?? null,
      counts: {
        views: counts.views.map(({ view, rows }) => ({ view, rows })),
        leftOut: counts.leftOut.map(({ view, why }) => ({ view, why: why.slice(0, MOST_WORDS) })),
      },
    }),
  ) as SavePlan['report'];
  return plain;
}
