/** One address as it stands, and what can be done about it. Removing asks once more. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useDates } from '../../shell/use-dates.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { DeliveryTable } from './delivery-table.tsx';
import { EndpointForm, type Choices } from './endpoint-form.tsx';
import type { NewSecret } from './secret-once.tsx';
import { STATE_WORDS, type WebhookEndpoint } from './webhook-words.ts';

export function EndpointCard({
  endpoint,
  choices,
  made,
  changed,
}: {
  readonly endpoint: WebhookEndpoint;
  readonly choices: Choices;
  readonly made: (secret: NewSecret) => void;
  readonly changed: () => void;
}): ReactElement {
  const say = useSay();
  const title = useId();
  const [open, setOpen] = useState<'change' | 'remove' | 'deliveries'>();
  const steps = useSteps(endpoint, { made, changed, show: setOpen });
  const step = (name: keyof typeof steps.words, outline = true): ReactElement => (
    <Button
      type="button"
      outline={outline}
      disabled={steps.take.isPending}
      onClick={() => steps.take.mutate(name)}
    >
      {say(steps.words[name])} <span className="only-heard">{endpoint.url}</span>
    </Button>
  );
  const toggle = (name: 'change' | 'remove' | 'deliveries', word: Key): ReactElement => (
    <Button
      type="button"
      outline
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? undefined : name)}
    >
      {say(word)} <span className="only-heard">{endpoint.url}</span>
    </Button>
  );
  return (
    <section className="webhook" aria-labelledby={title}>
      <h2 id={title}>
        <bdi dir="ltr">{endpoint.url}</bdi>
      </h2>
      <EndpointFacts endpoint={endpoint} choices={choices} />
      {steps.take.isError ? <Fault error={steps.take.error} /> : null}
      <div className="webhook-steps">
        {step('test', endpoint.state === 'on')}
        {toggle('deliveries', 'webhooks.deliveries')}
        {toggle('change', 'webhooks.change')}
        {step('rotate')}
        {step(endpoint.state === 'on' ? 'off' : 'on', endpoint.state === 'on')}
        {toggle('remove', 'webhooks.remove')}
      </div>
      {open === 'remove' ? (
        <div role="group" aria-label={say('webhooks.remove-sure', { address: endpoint.url })}>
          <p>{say('webhooks.remove-sure', { address: endpoint.url })}</p>
          {step('remove', false)}
          <Button type="button" outline onClick={() => setOpen(undefined)}>
            {say('webhooks.remove-keep')}
          </Button>
        </div>
      ) : null}
      {open === 'change' ? (
        <EndpointForm
          choices={choices}
          endpoint={endpoint}
          made={made}
          changed={changed}
          left={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'deliveries' ? <DeliveryTable endpoint={endpoint} /> : null}
    </section>
  );
}

function EndpointFacts({
  endpoint: { state, failingSince, overlapUntil, agencies, kinds, waiting, dead },
  choices,
}: {
  readonly endpoint: WebhookEndpoint;
  readonly choices: Choices;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const titles = choices.agencies.filter(({ id }) => agencies.includes(id));
  return (
    <>
      <p>
        <strong className={state === 'stopped' ? 'webhook-stopped' : undefined}>
          {say(STATE_WORDS[state])}
        </strong>
        {state === 'stopped' ? <span className="line">{say('webhooks.stopped-what')}</span> : null}
        {failingSince !== null && state === 'on' ? (
          <span className="line">{say('webhooks.failing', { when: moment(failingSince) })}</span>
        ) : null}
      </p>
      <p className="quiet">
        {say('webhooks.of', { agencies: titles.map(({ title }) => title).join(' · ') })},{' '}
        {say('webhooks.kinds', { amount: kinds.length })}.{' '}
        {say('webhooks.waiting', { amount: waiting })} {say('webhooks.dead', { amount: dead })}
        {overlapUntil === null ? null : (
          <span className="line">{say('webhooks.overlap', { when: moment(overlapUntil) })}</span>
        )}
      </p>
    </>
  );
}

const STEP_WORDS = {
  test: 'webhooks.test',
  rotate: 'webhooks.rotate',
  on: 'webhooks.switch-on',
  off: 'webhooks.switch-off',
  remove: 'webhooks.remove',
} as const satisfies Record<string, Key>;

interface After {
  readonly made: (secret: NewSecret) => void;
  readonly changed: () => void;
  readonly show: (part: 'deliveries' | undefined) => void;
}

function useSteps({ id }: WebhookEndpoint, { made, changed, show }: After) {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const params = { path: { endpoint: id } };
  const take = useMutation({
    mutationFn: async (step: keyof typeof STEP_WORDS) => {
      switch (step) {
        case 'test':
          await answer(api.POST('/api/webhooks/{endpoint}/test', { params, body: {} }));
          toast({ text: say('webhooks.test-sent') });
          show('deliveries');
          await client.invalidateQueries({ queryKey: ['webhook-deliveries', id] });
          return;
        case 'rotate':
          made(await answer(api.POST('/api/webhooks/{endpoint}/rotate', { params, body: {} })));
          return;
        case 'on':
        case 'off':
          await answer(
            api.POST('/api/webhooks/{endpoint}/switch', { params, body: { on: step === 'on' } }),
          );
          toast({ text: say('webhooks.saved') });
          return;
        case 'remove':
          await answer(api.POST('/api/webhooks/{endpoint}/remove', { params, body: {} }));
          toast({ text: say('webhooks.removed') });
      }
    },
    onSettled: changed,
  });
  return { take, words: STEP_WORDS };
}
