/**
 * One step on the chosen requests. First the server says what would happen to each, by the very rules of the
 * step; then the person says yes; then it can be undone where the flow has a way back.
 */
import { Alert, Button, Label, Select } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { colleaguesQuery, type QueueRow } from '../api/desk-queries.ts';
import { useToast } from '../shell/toasts.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

type Step = 'claim' | 'release' | 'hand-over';
interface Plan {
  readonly step: Step;
  readonly to?: string;
  readonly requests: readonly { readonly id: string; readonly seen: number }[];
}

const WILL: Readonly<Record<Step, Key>> = {
  claim: 'bulk.will-claim',
  release: 'bulk.will-release',
  'hand-over': 'bulk.will-hand-over',
};
const DONE: Readonly<Record<Step, Key>> = {
  claim: 'bulk.claimed',
  release: 'bulk.released',
  'hand-over': 'bulk.handed-over',
};
const BACK: Readonly<Partial<Record<Step, Step>>> = { claim: 'release', release: 'claim' };

const send = (plan: Plan, dryRun: boolean) =>
  answer(
    api.POST('/api/requests/bulk', {
      body: {
        command: newCommand(),
        step: plan.step,
        dryRun,
        requests: plan.requests.map((each) => ({ ...each })),
        ...(plan.to === undefined ? {} : { to: plan.to }),
      },
    }),
  );

export function BulkBar({
  chosen,
  works,
  clear,
}: {
  readonly chosen: readonly QueueRow[];
  /** Whether this person takes requests themselves; a supervisor only gives them. */
  readonly works: boolean;
  readonly clear: () => void;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const [handing, setHanding] = useState(false);
  const [to, setTo] = useState('');
  const agencies = new Set(chosen.map(({ agency }) => agency));
  const [agency] = agencies;
  const colleagues = useQuery({
    ...colleaguesQuery(agency ?? ''),
    enabled: handing && agencies.size === 1,
  });
  const numberOf = (id: string): string => chosen.find((row) => row.id === id)?.number ?? id;
  const trouble = ({ message }: Error): void => toast({ kind: 'trouble', text: message });

  const dryRun = useMutation({
    mutationFn: async (plan: Plan) => ({ plan, ...(await send(plan, true)) }),
    onError: trouble,
  });
  const perform = useMutation({
    mutationFn: (plan: Plan) => send(plan, false),
    onSuccess: ({ requests }, { step }) => {
      const done = requests.flatMap(({ id, events }) =>
        events === null ? [] : [{ id, seen: events }],
      );
      const back = BACK[step];
      toast({
        text: say(DONE[step], { count: done.length }),
        ...(back && done.length > 0
          ? { undo: () => perform.mutate({ step: back, requests: done }) }
          : {}),
      });
      dryRun.reset();
      setHanding(false);
      clear();
      void client.invalidateQueries({ queryKey: ['queue'] });
    },
    onError: trouble,
  });
  const plan = (step: Step): void => {
    dryRun.mutate({
      step,
      ...(step === 'hand-over' ? { to } : {}),
      requests: chosen.map(({ id, events }) => ({ id, seen: events })),
    });
  };
  const busy = dryRun.isPending || perform.isPending;
  const told = dryRun.data;

  return (
    <section className="bulk" aria-label={say('bulk.title')}>
      <p>
        <strong>{say('bulk.chosen', { count: chosen.length })}</strong>
      </p>
      <div className="buttons">
        {works ? (
          <>
            <Button type="button" disabled={busy} onClick={() => plan('claim')}>
              {say('bulk.claim')}
            </Button>
            <Button type="button" outline disabled={busy} onClick={() => plan('release')}>
              {say('bulk.release')}
            </Button>
          </>
        ) : null}
        <Button type="button" outline disabled={busy} onClick={() => setHanding(!handing)}>
          {say('bulk.hand-over')}
        </Button>
        <Button type="button" unstyled onClick={clear}>
          {say('bulk.clear')}
        </Button>
      </div>
      {handing ? (
        agencies.size > 1 ? (
          <p>{say('bulk.one-agency')}</p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (to !== '') plan('hand-over');
            }}
          >
            <Label htmlFor="bulk-to">{say('bulk.to')}</Label>
            <div className="with-button">
              <Select
                id="bulk-to"
                name="to"
                value={to}
                onChange={(event) => setTo(event.target.value)}
              >
                <option value="">{say('bulk.choose-colleague')}</option>
                {colleagues.data?.colleagues.map(({ account, name }) => (
                  <option key={account} value={account}>
                    {name}
                  </option>
                ))}
              </Select>
              <Button type="submit" disabled={busy || to === ''}>
                {say('bulk.look')}
              </Button>
            </div>
          </form>
        )
      ) : null}
      {told ? (
        <Alert type="info" headingLevel="h2" heading={say('bulk.preview')} role="status">
          <p>
            {say(WILL[told.plan.step], {
              count: told.requests.filter(({ refusal }) => refusal === null).length,
            })}
          </p>
          {told.requests.some(({ refusal }) => refusal) ? (
            <ul>
              {told.requests.map(({ id, refusal }) =>
                refusal ? (
                  <li key={id}>
                    {say('bulk.will-not', { number: numberOf(id) })}{' '}
                    <span lang="en">{refusal.sentence}</span>
                  </li>
                ) : null,
              )}
            </ul>
          ) : null}
          {told.plan.step === 'hand-over' ? <p>{say('bulk.no-undo')}</p> : null}
          <div className="buttons">
            <Button
              type="button"
              disabled={busy || told.requests.every(({ refusal }) => refusal)}
              onClick={() =>
                perform.mutate({
                  ...told.plan,
                  requests: told.plan.requests.filter(({ id }) =>
                    told.requests.some((each) => each.id === id && !each.refusal),
                  ),
                })
              }
            >
              {say('bulk.do')}
            </Button>
            <Button type="button" outline disabled={busy} onClick={() => dryRun.reset()}>
              {say('bulk.leave')}
            </Button>
          </div>
        </Alert>
      ) : null}
    </section>
  );
}
