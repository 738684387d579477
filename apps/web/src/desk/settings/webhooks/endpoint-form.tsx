/** One address: where, of which agencies, of which kinds. Adding answers with the secret. */
import { Button, Checkbox, Fieldset, Label, TextInput } from '@trussworks/react-uswds';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api, newCommand } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import type { NewSecret } from './secret-once.tsx';
import { kindWord, type WebhookEndpoint, type WebhookKind } from './webhook-words.ts';

export interface Choices {
  readonly agencies: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly WebhookKind[];
}

export function EndpointForm({
  choices,
  endpoint,
  made,
  changed,
  left,
}: {
  readonly choices: Choices;
  /** What is changed; without it one is added. */
  readonly endpoint?: WebhookEndpoint;
  readonly made: (secret: NewSecret) => void;
  readonly changed: () => void;
  readonly left: () => void;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const form = useId();
  const [id] = useState(newCommand);
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [agencies, setAgencies] = useState<readonly string[]>(
    endpoint?.agencies ?? choices.agencies.slice(0, 1).map((each) => each.id),
  );
  const [kinds, setKinds] = useState<readonly WebhookKind[]>(endpoint?.kinds ?? choices.kinds);
  const save = useMutation({
    mutationFn: async () => {
      const body = { url: url.trim(), agencies: [...agencies], kinds: [...kinds] };
      if (endpoint === undefined) {
        made(await answer(api.POST('/api/webhooks', { body: { id, ...body } })));
        return;
      }
      const params = { path: { endpoint: endpoint.id } };
      await answer(api.POST('/api/webhooks/{endpoint}/change', { params, body }));
      toast({ text: say('webhooks.saved') });
      changed();
      left();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const whole = url.trim() !== '' && agencies.length > 0 && kinds.length > 0;
  return (
    <form onSubmit={submit}>
      <UnsavedGuard unsaved={!save.isSuccess && url.trim() !== (endpoint?.url ?? '')} />
      <Label htmlFor={`${form}-url`}>{say('webhooks.address')}</Label>
      <span id={`${form}-hint`} className="quiet webhook-hint">
        {say('webhooks.address-hint')}
      </span>
      <TextInput
        id={`${form}-url`}
        name="url"
        type="url"
        dir="ltr"
        maxLength={500}
        aria-describedby={`${form}-hint`}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
        required
      />
      <Fieldset legend={say('webhooks.agencies')}>
        {choices.agencies.map((each) => (
          <Checkbox
            key={each.id}
            id={`${form}-agency-${each.id}`}
            name="agency"
            label={each.title}
            checked={agencies.includes(each.id)}
            onChange={({ target }) => setAgencies(ticked(agencies, each.id, target.checked))}
          />
        ))}
      </Fieldset>
      <Fieldset legend={say('webhooks.which')}>
        <Button type="button" unstyled onClick={() => setKinds(choices.kinds)}>
          {say('webhooks.all')}
        </Button>
        {choices.kinds.map((kind) => (
          <Checkbox
            key={kind}
            id={`${form}-kind-${kind}`}
            name="kind"
            label={say(kindWord(kind))}
            checked={kinds.includes(kind)}
            onChange={({ target }) => setKinds(ticked(kinds, kind, target.checked))}
          />
        ))}
      </Fieldset>
      {save.isError ? <Fault error={save.error} /> : null}
      <p>
        <Button type="submit" disabled={save.isPending || !whole}>
          {say(endpoint === undefined ? 'webhooks.add' : 'webhooks.save')}
        </Button>
        <Button type="button" outline onClick={left}>
          {say('webhooks.cancel')}
        </Button>
      </p>
    </form>
  );
}

function ticked<Each>(before: readonly Each[], each: Each, on: boolean): readonly Each[] {
  return on ? [...before, each] : before.filter((other) => other !== each);
}
