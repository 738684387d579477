/** What became of the newest deliveries of one address; what is under way is looked at again until it has settled. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useDates } from '../../shell/use-dates.ts';
import { useSay } from '../../words/words.tsx';
import {
  kindWord,
  problemWord,
  type WebhookDelivery,
  type WebhookEndpoint,
} from './webhook-words.ts';

const LOOK_AGAIN_MS = 1500;

export function DeliveryTable({ endpoint }: { readonly endpoint: WebhookEndpoint }): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const { id, url } = endpoint;
  const queryKey = ['webhook-deliveries', id];
  const list = useQuery({
    queryKey,
    queryFn: () =>
      answer(
        api.GET('/api/webhooks/{endpoint}/deliveries', {
          params: { path: { endpoint: id }, query: {} },
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.deliveries.some(isUnderWay) ? LOOK_AGAIN_MS : false,
  });
  const replay = useMutation({
    mutationFn: (delivery: string) =>
      answer(
        api.POST('/api/webhooks/{endpoint}/deliveries/{delivery}/replay', {
          params: { path: { endpoint: id, delivery } },
          body: {},
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  if (list.isPending) return <Loading />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  if (list.data.deliveries.length === 0) {
    return <EmptyState title={say('webhooks.deliveries-none')} />;
  }
  return (
    <>
      {replay.isError ? <Fault error={replay.error} /> : null}
      <div
        className="webhook-table"
        tabIndex={0}
        role="region"
        aria-label={say('webhooks.deliveries')}
      >
        <table className="usa-table usa-table--borderless">
          <caption>{say('webhooks.deliveries-of', { address: url })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('webhooks.when')}</th>
              <th scope="col">{say('webhooks.what')}</th>
              <th scope="col">{say('webhooks.became')}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.deliveries.map((delivery) => (
              <Row
                key={delivery.id}
                delivery={delivery}
                busy={replay.isPending}
                replay={() => replay.mutate(delivery.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** About to be tried: not one that waits for its next attempt in an hour. */
function isUnderWay({ state, attempts }: WebhookDelivery): boolean {
  return state === 'sending' || (state === 'waiting' && attempts === 0);
}

function Row({
  delivery,
  busy,
  replay,
}: {
  readonly delivery: WebhookDelivery;
  readonly busy: boolean;
  readonly replay: () => void;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const { kind, number, request, madeAt, state, payload } = delivery;
  return (
    <tr>
      <td>{moment(madeAt)}</td>
      <td>
        {say(kindWord(kind))}
        {number !== null && request !== null ? (
          <span className="line">
            <Link to="/requests/$id" params={{ id: request }}>
              {number}
            </Link>
          </span>
        ) : null}
        <details>
          <summary>{say('webhooks.payload')}</summary>
          <code dir="ltr" className="webhook-payload">
            {payload}
          </code>
        </details>
      </td>
      <td>
        <Became delivery={delivery} />
        {state === 'sent' || state === 'dead' ? (
          <Button type="button" unstyled disabled={busy} onClick={replay}>
            {say('webhooks.replay')} <span className="only-heard">{number ?? ''}</span>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function Became({
  delivery: { state, attempts, status, problem, nextAt },
}: {
  readonly delivery: WebhookDelivery;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const main =
    state === 'sent'
      ? say('webhooks.sent', { attempts })
      : state === 'dead'
        ? say('webhooks.given-up', { attempts })
        : nextAt !== null && attempts > 0
          ? say('webhooks.next', { when: moment(nextAt) })
          : say('webhooks.sending');
  return (
    <>
      <span className={state === 'dead' ? 'webhook-stopped' : undefined}>{main}</span>
      {status === null ? null : (
        <span className="line">{say('webhooks.answered', { status: String(status) })}</span>
      )}
      {problem === null || problem === 'refused' ? null : (
        <span className="line">{say(problemWord(problem))}</span>
      )}
    </>
  );
}
