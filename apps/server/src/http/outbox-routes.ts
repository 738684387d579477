/** The outbox: what waits for the printer, what nobody would take, and what a person does about it. */
import { z } from 'zod';
import {
  handledOutput,
  markGone,
  printMessage,
  sendAgain,
} from '../features/outbox/handle-message.ts';
import { listOutbox, outboxOutput, outboxQuery } from '../features/outbox/list-outbox.ts';
import { printBody, printQueue } from '../features/outbox/print-queue.ts';
import { nothing, type Route } from './route-shape.ts';

const onMessage = z.strictObject({ message: z.uuid() });

function handle(name: string, summary: string, run: typeof markGone): Route {
  return {
    method: 'post',
    path: `/api/outbox/{message}/${name}`,
    summary,
    action: 'request:work',
    pathInput: onMessage,
    input: nothing,
    output: handledOutput,
    run: ({ desk, actor, path }) => run(desk, actor, path['message'] ?? ''),
  };
}

export const OUTBOX_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/outbox',
    summary: 'What has not left yet: the print queue, the failures, or both.',
    action: 'request:work',
    pathInput: nothing,
    input: outboxQuery,
    output: outboxOutput,
    run: ({ desk, actor, input }) => listOutbox(desk, actor, input as z.infer<typeof outboxQuery>),
  },
  {
    method: 'post',
    path: '/api/outbox/print',
    summary: 'Letters that wait for the post as one PDF, with a sheet that lists them.',
    action: 'request:work',
    pathInput: nothing,
    input: printBody,
    file: { type: 'application/pdf', name: 'letters.pdf' },
    run: ({ desk, actor, input }) => printQueue(desk, actor, input as z.infer<typeof printBody>),
  },
  {
    method: 'post',
    path: '/api/outbox/{message}/pdf',
    summary: 'The letter to print; it counts as printed.',
    action: 'request:work',
    pathInput: onMessage,
    input: nothing,
    file: { type: 'application/pdf', name: 'letter.pdf' },
    run: ({ desk, actor, path }) => printMessage(desk, actor, path['message'] ?? ''),
  },
  handle('gone', 'It was posted, or handed over.', markGone),
  handle('again', 'Send it again.', sendAgain),
];
