/** The addresses of requests: recording, the queue, one request, and each step of the flow. */
import type { z } from 'zod';
import { addFacts, addFactsBody, askBack, askBackBody } from '../features/requests/ask-back.ts';
import { claimBody, claimRequest, releaseClaim } from '../features/requests/claim.ts';
import {
  closeBody,
  closeRequest,
  reasonBody,
  reopenRequest,
  withdrawRequest,
} from '../features/requests/close-request.ts';
import {
  colleaguesOutput,
  colleaguesQuery,
  listColleagues,
} from '../features/requests/colleagues.ts';
import { addComment, commentBody } from '../features/requests/comment.ts';
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
import { listQueue, queuePage, queueQuery } from '../features/requests/queue.ts';
import {
  recordRequest,
  recordRequestBody,
  recordedOutput,
} from '../features/requests/record-request.ts';
import { replyBody, sendReply } from '../features/requests/reply.ts';
import { requestView, showRequest } from '../features/requests/show-request.ts';
import { receiptOf } from '../log/receipt.ts';
import { nothing, onEvent, onRequest, step, type Route } from './route-shape.ts';

export const REQUEST_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/requests',
    summary: 'Record a request; the answer holds the suggestion.',
    action: 'request:record',
    pathInput: nothing,
    input: recordRequestBody,
    output: recordedOutput,
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
    output: queuePage,
    run: ({ desk, actor, input }) => listQueue(desk, actor, input as z.infer<typeof queueQuery>),
  },
  {
    method: 'get',
    path: '/api/requests/{id}',
    summary: 'One request with its events and the cited suggestion.',
    action: 'request:read',
    pathInput: onRequest,
    input: nothing,
    output: requestView,
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
  {
    method: 'get',
    path: '/api/colleagues',
    summary: 'Whom a request of an agency can be given to.',
    action: 'request:read',
    pathInput: nothing,
    input: colleaguesQuery,
    output: colleaguesOutput,
    run: ({ desk, actor, input }) =>
      listColleagues(desk, actor, input as z.infer<typeof colleaguesQuery>),
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
