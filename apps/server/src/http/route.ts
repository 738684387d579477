/**
 * Every address of the desk, as data: what it takes, what it does, which action of access/role.ts it needs.
 * The server, the OpenAPI document and the matrix of endpoint, role and agency are all made from this list,
 * so an address that is not classified does not exist.
 */
import { z } from 'zod';
import type { Action } from '../access/role.ts';
import type { Result } from '../db/result.ts';
import { addFacts, addFactsBody, askBack, askBackBody } from '../features/requests/ask-back.ts';
import { claimBody, claimRequest, releaseClaim } from '../features/requests/claim.ts';
import {
  closeBody,
  closeRequest,
  reasonBody,
  reopenRequest,
  withdrawRequest,
} from '../features/requests/close-request.ts';
import { addComment, commentBody } from '../features/requests/comment.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import { dutyBody, dutyDone } from '../features/requests/duty.ts';
import {
  confirmBody,
  confirmDetermination,
  determine,
  determineBody,
} from '../features/requests/determine.ts';
import { handOver, handOverBody } from '../features/requests/hand-over.ts';
import {
  decideNotice,
  noticeBody,
  noticeSentBody,
  recordNoticeSent,
} from '../features/requests/notice.ts';
import { listQueue, queueQuery } from '../features/requests/queue.ts';
import { recordRequest, recordRequestBody } from '../features/requests/record-request.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import { replyBody, sendReply } from '../features/requests/reply.ts';
import { showRequest } from '../features/requests/show-request.ts';
import { receiptOf } from '../log/receipt.ts';

export interface Asked {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly path: Readonly<Record<string, string>>;
  /** The body of a POST, the query of a GET: as the schema made it. */
  readonly input: unknown;
}

export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** What a role must be allowed to do, in the agency of the request, for this to do anything. */
  readonly action: Action;
  readonly pathInput: z.ZodType;
  readonly input: z.ZodType;
  /** Bytes to keep as a file instead of JSON. */
  readonly file?: { readonly type: string; readonly name: string };
  readonly run: (asked: Asked) => Promise<Result<unknown, Refusal>>;
}

const onRequest = z.strictObject({ id: z.uuid() });
const onEvent = z.strictObject({ id: z.uuid(), seq: z.coerce.number().int().positive() });
const nothing = z.strictObject({});

/** A change to one request: POST /api/requests/{id}/{step}. */
function step<Body extends z.ZodType>(
  name: string,
  summary: string,
  action: Action,
  body: Body,
  verb: (
    desk: Desk,
    actor: Actor,
    id: string,
    body: z.infer<Body>,
  ) => Promise<Result<unknown, Refusal>>,
): Route {
  return {
    method: 'post',
    path: `/api/requests/{id}/${name}`,
    summary,
    action,
    pathInput: onRequest,
    input: body,
    run: ({ desk, actor, path, input }) =>
      verb(desk, actor, path['id'] ?? '', input as z.infer<Body>),
  };
}

export const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/requests',
    summary: 'Record a request; the answer holds the suggestion.',
    action: 'request:record',
    pathInput: nothing,
    input: recordRequestBody,
    run: ({ desk, actor, input }) =>
      recordRequest(desk, actor, input as z.infer<typeof recordRequestBody>),
  },
  {
    method: 'get',
    path: '/api/requests',
    summary: 'The queue, page by page.',
    action: 'request:read',
    pathInput: nothing,
    input: queueQuery,
    run: ({ desk, actor, input }) => listQueue(desk, actor, input as z.infer<typeof queueQuery>),
  },
  {
    method: 'get',
    path: '/api/requests/{id}',
    summary: 'One request with its events and the cited suggestion.',
    action: 'request:read',
    pathInput: onRequest,
    input: nothing,
    run: ({ desk, actor, path }) => showRequest(desk, actor, path['id'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/events/{seq}/receipt',
    summary: 'The receipt of one event, to be verified without us.',
    action: 'request:read',
    pathInput: onEvent,
    input: nothing,
    file: { type: 'text/plain; charset=utf-8', name: 'receipt.txt' },
    run: ({ desk, actor, path }) => receiptOf(desk, actor, path['id'] ?? '', Number(path['seq'])),
  },
  step('claim', 'Take it, or keep it for another while.', 'request:work', claimBody, claimRequest),
  step('release', 'Give the claim back.', 'request:work', claimBody, releaseClaim),
  step('hand-over', 'Give it to a colleague.', 'request:read', handOverBody, handOver),
  step('ask', 'Ask the counter something.', 'request:work', askBackBody, askBack),
  step('facts', 'Add facts; a new suggestion follows.', 'request:read', addFactsBody, addFacts),
  step('determination', 'Determine every act asked.', 'request:work', determineBody, determine),
  step(
    'confirmation',
    'Read it as the second person.',
    'request:confirm',
    confirmBody,
    confirmDetermination,
  ),
  step('reply', 'Record that the reply went out.', 'request:work', replyBody, sendReply),
  step(
    'notice',
    'Decide about the notice to the person.',
    'request:work',
    noticeBody,
    decideNotice,
  ),
  step(
    'notice-sent',
    'Record that the notice went out.',
    'request:work',
    noticeSentBody,
    recordNoticeSent,
  ),
  step('duty', 'Record that something owed was done.', 'request:work', dutyBody, dutyDone),
  step('comments', 'Add a comment.', 'request:comment', commentBody, addComment),
  step('close', 'Close it.', 'request:work', closeBody, closeRequest),
  step('reopen', 'Take it up again.', 'request:work', reasonBody, reopenRequest),
  step('withdrawal', 'Record that they took it back.', 'request:work', reasonBody, withdrawRequest),
];
