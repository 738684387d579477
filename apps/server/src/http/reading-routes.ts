/** The addresses of reading outside one's reach, and of who read what. */
import type { z } from 'zod';
import {
  openReading,
  openReadingBody,
  openReadingOutput,
} from '../features/reading/open-reading.ts';
import {
  endOpening,
  endOpeningBody,
  listOpenings,
  openings,
} from '../features/reading/my-openings.ts';
import { listReads, readsPage, readsQuery } from '../features/reading/request-read.ts';
import { nothing, type Route } from './route-shape.ts';

export const READING_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/openings',
    summary: 'Open a request of another agency for reading, for a reason and a while.',
    action: 'request:break-glass',
    pathInput: nothing,
    input: openReadingBody,
    output: openReadingOutput,
    run: ({ desk, actor, input }) =>
      openReading(desk, actor, input as z.infer<typeof openReadingBody>),
  },
  {
    method: 'get',
    path: '/api/reads',
    summary: 'Who read what is sealed of which request, newest first.',
    action: 'reads:read',
    pathInput: nothing,
    input: readsQuery,
    output: readsPage,
    run: ({ desk, actor, input }) => listReads(desk, actor, input as z.infer<typeof readsQuery>),
  },
  {
    method: 'get',
    path: '/api/openings',
    summary: 'What one opened oneself, newest first.',
    action: 'request:break-glass',
    pathInput: nothing,
    input: nothing,
    output: openings,
    run: ({ desk, actor }) => listOpenings(desk, actor),
  },
  {
    method: 'post',
    path: '/api/openings/end',
    summary: 'End an opening of one’s own before its time.',
    action: 'request:break-glass',
    pathInput: nothing,
    input: endOpeningBody,
    output: openings,
    run: ({ desk, actor, input }) =>
      endOpening(desk, actor, input as z.infer<typeof endOpeningBody>),
  },
];
