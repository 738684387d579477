/** What the case page asks for beside the request itself. */
import { caseReasoning } from '../features/requests/case-reasoning-schema.ts';
import { reasonRequest } from '../features/requests/case-reasoning.ts';
import { nothing, onRequest, type Route } from './route-shape.ts';

export const CASE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/requests/{id}/reasoning',
    summary:
      'The law’s answer in words and citations, the facts in words, the working of the clocks.',
    action: 'request:read',
    pathInput: onRequest,
    input: nothing,
    output: caseReasoning,
    run: ({ desk, actor, path }) => reasonRequest(desk, actor, path['id'] ?? ''),
  },
];
