import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  InMemorySpanExporter,
  BasicTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { TRACE_ATTRIBUTES, traced, tracedBatch } from './span.ts';
import { onlyAllowed } from './start-tracing.ts';

it('says in the guide which attributes leave', () => {
  const guide = readFileSync('docs/operations.md', 'utf8');
  for (const name of TRACE_ATTRIBUTES) expect(guide).toContain(`\`${name}\``);
});

it('gives the work’s own value and error, traced or not', async () => {
  expect(traced('decide', {}, () => 7)).toBe(7);
  await expect(traced('transaction', {}, () => Promise.resolve(8))).resolves.toBe(8);
  expect(() =>
    traced('decide', {}, () => {
      throw new RangeError('planted');
    }),
  ).toThrow('planted');
});

it('lets no attribute, event or word of an error out that is not on the list', async () => {
  const kept = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(onlyAllowed(kept))],
  });
  trace.setGlobalTracerProvider(provider);
  await expect(
    traced('transaction', { 'db.system.name': 'pglite' }, (span) => {
      span.setAttribute('db.query.text', 'planted');
      span.addEvent('planted');
      span.setStatus({ code: SpanStatusCode.ERROR, message: 'planted' });
      return Promise.reject(Object.assign(new Error('planted'), { code: '40001' }));
    }),
  ).rejects.toThrow('planted');
  expect(await tracedBatch('outbox', () => Promise.resolve(0))).toBe(0);
  expect(await tracedBatch('outbox', () => Promise.resolve(3))).toBe(3);
  await expect(
    tracedBatch('log', () => Promise.reject(new TypeError('planted'))),
  ).rejects.toThrow();
  await provider.forceFlush();
  expect(
    kept
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  ).toEqual([
    {
      name: 'transaction',
      attributes: { 'db.system.name': 'pglite', 'error.type': '40001' },
      events: [],
      status: { code: 2 },
    },
    { name: 'outbox', attributes: { 'threshold.batch': 3 }, events: [], status: { code: 0 } },
    { name: 'log', attributes: { 'error.type': 'TypeError' }, events: [], status: { code: 2 } },
  ]);
  trace.disable();
});
