/** Papers and pictures kept with a request. */
import { z } from 'zod';
import { addPaper, paperInput } from '../features/papers/add-paper.ts';
import {
  checkPaper,
  checkPaperBody,
  takeFactsBody,
  takePaperFacts,
} from '../features/papers/check-paper.ts';
import { listPapers, papersOutput } from '../features/papers/list-papers.ts';
import { readAgain, readAgainBody, readAgainOutput } from '../features/papers/read-again.ts';
import { readPaper, showPage } from '../features/papers/read-paper.ts';
import { changedOutput } from '../features/requests/change-request.ts';
import { MOST_NUMBER, changesOf, nothing, onRequest, step, type Route } from './route-shape.ts';

const number = z.coerce.number().int().positive().max(MOST_NUMBER);
const onPaper = z.strictObject({ id: z.uuid(), file: number });
const onPage = onPaper.extend({ page: number });

const reading = changesOf('/api/requests', 'id', readAgainOutput);

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
  {
    method: 'get',
    path: '/api/requests/{id}/papers',
    summary: 'The papers of a request, with what was read from each.',
    action: 'request:read',
    pathInput: onRequest,
    input: nothing,
    output: papersOutput,
    run: ({ desk, actor, path }) => listPapers(desk, actor, path['id'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/papers/{file}/pages/{page}',
    summary: 'A page as it was read, as a small picture; reading it is written down.',
    action: 'request:read',
    pathInput: onPage,
    input: nothing,
    file: { type: 'image/webp', name: 'page.webp' },
    run: ({ desk, actor, path }) =>
      showPage(desk, actor, path['id'] ?? '', {
        file: Number(path['file']),
        page: Number(path['page']),
      }),
  },
  step(
    'paper-check',
    'Confirm or correct what was read from a paper.',
    'request:work',
    checkPaperBody,
    checkPaper,
  ),
  step(
    'paper-facts',
    'Take what was confirmed of a paper into the situation.',
    'request:work',
    takeFactsBody,
    takePaperFacts,
  ),
  reading(
    'paper-again',
    'Have a paper read once more, where reading it failed.',
    'request:work',
    readAgainBody,
    readAgain,
  ),
];
