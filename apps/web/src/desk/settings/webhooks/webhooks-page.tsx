/** Webhooks: which systems are told of what, what became of it, and the secret, once. */
import { Button } from '@trussworks/react-uswds';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { EndpointCard } from './endpoint-card.tsx';
import { EndpointForm } from './endpoint-form.tsx';
import { SecretOnce, type NewSecret } from './secret-once.tsx';

const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => answer(api.GET('/api/webhooks')),
});

export function WebhooksPage(): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const webhooks = useQuery(webhooksQuery);
  const [secret, setSecret] = useState<NewSecret>();
  const [adding, setAdding] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
  const made = (next: NewSecret): void => {
    setSecret(next);
    setAdding(false);
    void again();
  };
  return (
    <>
      <h1>{say('webhooks.title')}</h1>
      <p className="hint">{say('webhooks.hint')}</p>
      {secret ? <SecretOnce secret={secret} kept={() => setSecret(undefined)} /> : null}
      {webhooks.isPending ? <Loading what="webhooks.loading" /> : null}
      {webhooks.isError ? <Fault error={webhooks.error} again={() => void again()} /> : null}
      {webhooks.data ? (
        <>
          {webhooks.data.endpoints.length === 0 && !adding ? (
            <EmptyState title={say('webhooks.none')}>
              <p>{say('webhooks.none-what')}</p>
            </EmptyState>
          ) : null}
          {webhooks.data.endpoints.map((endpoint) => (
            <EndpointCard
              key={endpoint.id}
              endpoint={endpoint}
              choices={webhooks.data}
              made={made}
              changed={() => void again()}
            />
          ))}
          {adding ? (
            <EndpointForm
              choices={webhooks.data}
              made={made}
              changed={() => void again()}
              left={() => setAdding(false)}
            />
          ) : (
            <Button type="button" onClick={() => setAdding(true)}>
              {say('webhooks.add')}
            </Button>
          )}
        </>
      ) : null}
    </>
  );
}
