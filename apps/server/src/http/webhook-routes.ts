/** The addresses about webhooks: for administrators. docs/webhooks.md. */
import type { z } from 'zod';
import {
  deliveryList,
  deliveryQuery,
  listDeliveries,
  onDelivery,
  queued,
  replayDelivery,
  sendTest,
} from '../features/webhooks/delivery-list.ts';
import {
  addEndpoint,
  addEndpointBody,
  changeEndpoint,
  changeEndpointBody,
  endpointList,
  listEndpoints,
  newSecret,
  onEndpoint,
  removeEndpoint,
  rotateSecret,
  switchBody,
  switchEndpoint,
} from '../features/webhooks/endpoint.ts';
import { nothing, type Asked, type Route } from './route-shape.ts';

const of = ({ path }: Asked): string => path['endpoint'] ?? '';
const settings = { action: 'settings:write', pathInput: onEndpoint } as const;

export const WEBHOOK_ROUTES: readonly Route[] = [
  {
    ...settings,
    method: 'get',
    path: '/api/webhooks',
    summary: 'The addresses that are told of events, and what may be chosen for them.',
    pathInput: nothing,
    input: nothing,
    output: endpointList,
    run: ({ desk, actor }) => listEndpoints(desk, actor),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks',
    summary: 'Add an address; answers with its secret, this once.',
    pathInput: nothing,
    input: addEndpointBody,
    output: newSecret,
    run: ({ desk, actor, input }) =>
      addEndpoint(desk, actor, input as z.infer<typeof addEndpointBody>),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/change',
    summary: 'Change where it goes and what it is told of.',
    input: changeEndpointBody,
    output: endpointList,
    run: (asked) =>
      changeEndpoint(
        asked.desk,
        asked.actor,
        of(asked),
        asked.input as z.infer<typeof changeEndpointBody>,
      ),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/switch',
    summary: 'Switch it on or off. On again, it is told what happened meanwhile.',
    input: switchBody,
    output: endpointList,
    run: (asked) =>
      switchEndpoint(asked.desk, asked.actor, of(asked), asked.input as z.infer<typeof switchBody>),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/rotate',
    summary: 'A new secret, shown this once; the one before signs for a day more.',
    input: nothing,
    output: newSecret,
    run: (asked) => rotateSecret(asked.desk, asked.actor, of(asked)),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/remove',
    summary: 'Remove it, with its secrets and deliveries.',
    input: nothing,
    output: endpointList,
    run: (asked) => removeEndpoint(asked.desk, asked.actor, of(asked)),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/test',
    summary: 'Send a test, once.',
    input: nothing,
    output: queued,
    run: (asked) => sendTest(asked.desk, asked.actor, of(asked)),
  },
  {
    ...settings,
    method: 'get',
    path: '/api/webhooks/{endpoint}/deliveries',
    summary: 'The newest deliveries and what became of them.',
    input: deliveryQuery,
    output: deliveryList,
    run: (asked) =>
      listDeliveries(
        asked.desk,
        asked.actor,
        of(asked),
        asked.input as z.infer<typeof deliveryQuery>,
      ),
  },
  {
    ...settings,
    method: 'post',
    path: '/api/webhooks/{endpoint}/deliveries/{delivery}/replay',
    summary: 'Send it again, under its own id.',
    pathInput: onDelivery,
    input: nothing,
    output: queued,
    run: (asked) =>
      replayDelivery(asked.desk, asked.actor, of(asked), asked.path['delivery'] ?? ''),
  },
];
