import { expect, it } from 'vitest';
import { requestEvent } from '../requests/request-event.ts';
import { NOT_TOLD, WEBHOOK_KINDS, payloadOf, testPayload } from './webhook-kind.ts';
import { webhookContent } from './webhook-entry.ts';

it('knows of every event whether others are told of it', () => {
  const types = new Set(
    requestEvent.options.flatMap((option) =>
      'options' in option
        ? option.options.map(({ shape }) => shape.type.value as string)
        : [option.shape.type.value as string],
    ),
  );
  expect([...WEBHOOK_KINDS, ...Object.keys(NOT_TOLD)].sort()).toEqual([...types].sort());
});

const AT = new Date('2026-11-20T15:00:00.000Z');
const ID = '11111111-1111-4111-8111-111111111111';

/** Kept forever: what receivers read, and what stands in the log. */
it('writes version 1 as it always did', () => {
  const told = { request: ID, number: 'R-2026-000001', agency: 'jails', event: 4 };
  expect(payloadOf({ kind: 'request-claimed', at: AT, ...told })).toBe(
    `{"type":"request-claimed","timestamp":"2026-11-20T15:00:00.000Z","data":{"version":1,"request":"${ID}","number":"R-2026-000001","agency":"jails","event":4}}`,
  );
  expect(testPayload(AT)).toBe(
    '{"type":"test","timestamp":"2026-11-20T15:00:00.000Z","data":{"version":1}}',
  );
  const entry = { kind: 'webhook-removed', account: null, facts: { endpoint: ID } } as const;
  expect(Buffer.from(webhookContent(ID, AT, entry)).toString()).toBe(
    `{"account":null,"at":"2026-11-20T15:00:00.000Z","facts":{"endpoint":"${ID}"},"kind":"webhook-removed","version":1,"webhook":"${ID}"}`,
  );
});
