/** Papers and pictures kept with a request. */
import { z } from 'zod';
import { addPaper, paperInput } from '../features/papers/add-paper.ts';
import { readPaper } from '../features/papers/read-paper.ts';
import { changedOutput } from '../features/requests/change-request.ts';
import { MOST_NUMBER, nothing, onRequest, type Route } from './route-shape.ts';

const onPaper = z.strictObject({
  id: z.uuid(),
  file: z.coerce.number().int().positive().max(MOST_NUMBER),
});

export const PAPER_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/requests/{id}/papers',
    summary: 'Keep one paper or picture: its bytes, as they are.',
    action: 'request:read',
    pathInput: onRequest,
    input: paperInput,
    bytes: true,
    output: changedOutput,
    run: ({ desk, actor, path, input, content = new Uint8Array() }) =>
      addPaper(desk, actor, path['id'] ?? '', input as z.infer<typeof paperInput>, content),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/papers/{file}',
    summary: 'A paper as it is kept; reading it is written down.',
    action: 'request:read',
    pathInput: onPaper,
    input: nothing,
    file: { type: 'application/octet-stream', name: 'paper' },
    run: ({ desk, actor, path }) => readPaper(desk, actor, path['id'] ?? '', Number(path['file'])),
  },
];
