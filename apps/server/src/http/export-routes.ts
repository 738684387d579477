/** The addresses of what leaves the house. */
import type { z } from 'zod';
import { exportBody, exportRecords, type ExportBody } from '../features/exports/export.ts';
import { exportList, exportsQuery, listExports } from '../features/exports/list-exports.ts';
import { nothing, type Route } from './route-shape.ts';

export const EXPORT_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/exports',
    summary: 'What left of an agency, newest first.',
    action: 'records:export',
    pathInput: nothing,
    input: exportsQuery,
    output: exportList,
    run: ({ desk, actor, input }) =>
      listExports(desk, actor, input as z.infer<typeof exportsQuery>),
  },
  {
    method: 'post',
    path: '/api/exports',
    summary: 'Let figures or rows leave, through the gate, for a purpose.',
    action: 'records:export',
    pathInput: nothing,
    input: exportBody,
    file: { type: 'application/octet-stream', name: 'export' },
    run: ({ desk, actor, input }) => exportRecords(desk, actor, input as ExportBody),
  },
];
