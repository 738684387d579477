/** The addresses about how long records are kept, held and purged. */
import { z } from 'zod';
import { certificateOf, onPurge } from '../features/retention/certificate.ts';
import { dueRecords, listDue } from '../features/retention/due.ts';
import {
  holds,
  liftHold,
  liftHoldBody,
  listHolds,
  placeHold,
  placeHoldBody,
} from '../features/retention/legal-hold.ts';
import {
  listPurges,
  purgeList,
  purgedQuery,
  purgedRecord,
  showPurged,
} from '../features/retention/purge-list.ts';
import { purgeBody, purgeRecords, purged } from '../features/retention/purge.ts';
import {
  agencyQuery,
  schedule,
  setRule,
  setRuleBody,
  showSchedule,
} from '../features/retention/schedule.ts';
import { purgedReceiptOf } from '../log/receipt.ts';
import { MOST_NUMBER, nothing, type Route } from './route-shape.ts';

const onPurgedEvent = z.strictObject({
  record: z.uuid(),
  seq: z.coerce.number().int().positive().max(MOST_NUMBER),
});

export const RETENTION_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/retention',
    summary: 'How long each class of record is kept, and by which authority.',
    action: 'records:manage',
    pathInput: nothing,
    input: agencyQuery,
    output: schedule,
    run: ({ desk, actor, input }) =>
      showSchedule(desk, actor, input as z.infer<typeof agencyQuery>),
  },
  {
    method: 'post',
    path: '/api/retention',
    summary: 'Set the period of a class.',
    action: 'records:manage',
    pathInput: nothing,
    input: setRuleBody,
    output: schedule,
    run: ({ desk, actor, input }) => setRule(desk, actor, input as z.infer<typeof setRuleBody>),
  },
  {
    method: 'get',
    path: '/api/retention/due',
    summary: 'What may go by the schedule, and what a hold keeps.',
    action: 'records:manage',
    pathInput: nothing,
    input: agencyQuery,
    output: dueRecords,
    run: ({ desk, actor, input }) => listDue(desk, actor, input as z.infer<typeof agencyQuery>),
  },
  {
    method: 'post',
    path: '/api/retention/purge',
    summary: 'Purge the records named, as far as they are due and not held.',
    action: 'records:manage',
    pathInput: nothing,
    input: purgeBody,
    output: purged,
    run: ({ desk, actor, input }) => purgeRecords(desk, actor, input as z.infer<typeof purgeBody>),
  },
  {
    method: 'get',
    path: '/api/retention/purges/{purge}/certificate',
    summary: 'What a purge took and what it left.',
    action: 'records:manage',
    pathInput: onPurge,
    input: nothing,
    file: { type: 'application/json', name: 'purge-certificate.json' },
    run: ({ desk, actor, path }) => certificateOf(desk, actor, path['purge'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/retention/purges',
    summary: 'The purges of an agency, newest first.',
    action: 'records:manage',
    pathInput: nothing,
    input: agencyQuery,
    output: purgeList,
    run: ({ desk, actor, input }) => listPurges(desk, actor, input as z.infer<typeof agencyQuery>),
  },
  {
    method: 'get',
    path: '/api/retention/purged',
    summary: 'What the log still proves of a purged record.',
    action: 'log:read',
    pathInput: nothing,
    input: purgedQuery,
    output: purgedRecord,
    run: ({ desk, actor, input }) => showPurged(desk, actor, input as z.infer<typeof purgedQuery>),
  },
  {
    method: 'get',
    path: '/api/retention/purged/{record}/{seq}/receipt',
    summary: 'Proof that an event that a purge took stands in the log, without its content.',
    action: 'log:read',
    pathInput: onPurgedEvent,
    input: nothing,
    file: { type: 'text/plain; charset=utf-8', name: 'receipt.txt' },
    run: ({ desk, actor, path }) =>
      purgedReceiptOf(desk, actor, path['record'] ?? '', Number(path['seq'])),
  },
  {
    method: 'get',
    path: '/api/holds',
    summary: 'Legal holds in force.',
    action: 'request:read',
    pathInput: nothing,
    input: agencyQuery,
    output: holds,
    run: ({ desk, actor, input }) => listHolds(desk, actor, input as z.infer<typeof agencyQuery>),
  },
  {
    method: 'post',
    path: '/api/holds',
    summary: 'Hold a record, a class of them, or everything of an agency.',
    action: 'request:work',
    pathInput: nothing,
    input: placeHoldBody,
    output: holds,
    run: ({ desk, actor, input }) => placeHold(desk, actor, input as z.infer<typeof placeHoldBody>),
  },
  {
    method: 'post',
    path: '/api/holds/lift',
    summary: 'Lift a hold.',
    action: 'request:work',
    pathInput: nothing,
    input: liftHoldBody,
    output: holds,
    run: ({ desk, actor, input }) => liftHold(desk, actor, input as z.infer<typeof liftHoldBody>),
  },
];
