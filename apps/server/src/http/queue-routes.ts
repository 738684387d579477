/** The addresses of the screens around a request: words, views, several at once, counts, facts tried out. */
import type { z } from 'zod';
import { bulkBody, bulkOutput, changeSeveral } from '../features/requests/bulk.ts';
import { overview, overviewOf, overviewQuery } from '../features/requests/overview.ts';
import {
  dropView,
  dropViewBody,
  keepView,
  keepViewBody,
  listViews,
  savedViews,
} from '../features/requests/saved-view.ts';
import { tried, tryBody, trySituation } from '../features/requests/try-situation.ts';
import { vocabulary, vocabularyOf } from '../features/requests/vocabulary.ts';
import { nothing, type Route } from './route-shape.ts';

export const QUEUE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/desk',
    summary: 'What screens need to say things in words.',
    action: 'request:read',
    pathInput: nothing,
    input: nothing,
    output: vocabulary,
    run: ({ desk, actor }) => vocabularyOf(desk, actor),
  },
  {
    method: 'post',
    path: '/api/suggestion',
    summary: 'What the law suggests for facts that nobody has recorded.',
    action: 'request:record',
    pathInput: nothing,
    input: tryBody,
    output: tried,
    run: ({ desk, actor, input }) => trySituation(desk, actor, input as z.infer<typeof tryBody>),
  },
  {
    method: 'get',
    path: '/api/overview',
    summary: 'Counts of what this person may read.',
    action: 'request:read',
    pathInput: nothing,
    input: overviewQuery,
    output: overview,
    run: ({ desk, actor, input }) =>
      overviewOf(desk, actor, input as z.infer<typeof overviewQuery>),
  },
  {
    method: 'get',
    path: '/api/views',
    summary: 'The views of the queue that this person kept.',
    action: 'request:read',
    pathInput: nothing,
    input: nothing,
    output: savedViews,
    run: ({ desk, actor }) => listViews(desk, actor),
  },
  {
    method: 'post',
    path: '/api/views',
    summary: 'Keep a view by a name.',
    action: 'request:read',
    pathInput: nothing,
    input: keepViewBody,
    output: savedViews,
    run: ({ desk, actor, input }) => keepView(desk, actor, input as z.infer<typeof keepViewBody>),
  },
  {
    method: 'post',
    path: '/api/views/drop',
    summary: 'Give a kept view up.',
    action: 'request:read',
    pathInput: nothing,
    input: dropViewBody,
    output: savedViews,
    run: ({ desk, actor, input }) => dropView(desk, actor, input as z.infer<typeof dropViewBody>),
  },
  {
    method: 'post',
    path: '/api/requests/bulk',
    summary: 'One step on several requests, or what it would do.',
    action: 'request:read',
    pathInput: nothing,
    input: bulkBody,
    output: bulkOutput,
    run: ({ desk, actor, input }) => changeSeveral(desk, actor, input as z.infer<typeof bulkBody>),
  },
];
