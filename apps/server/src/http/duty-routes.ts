/** The addresses of separation duties: what is due, one record, and each step of it. */
import type { z } from 'zod';
import { dutyChangedOutput } from '../features/duties/change-duty.ts';
import { correctDuty, correctDutyBody } from '../features/duties/correct-duty.ts';
import { decideDuty, decideDutyBody } from '../features/duties/decide-duty.ts';
import { dutyReceipt } from '../features/duties/duty-receipt.ts';
import { dutiesPage, dutiesQuery, listDuties } from '../features/duties/list-duties.ts';
import { dutyKinds, listKinds } from '../features/duties/list-kinds.ts';
import { openDuty, openDutyBody } from '../features/duties/open-duty.ts';
import { dutyView, onDuty, showDuty } from '../features/duties/show-duty.ts';
import { stepDuty, stepDutyBody } from '../features/duties/step-duty.ts';
import { withdrawDuty, withdrawDutyBody } from '../features/duties/withdraw-duty.ts';
import { changesOf, nothing, onEvent, type Route } from './route-shape.ts';

const onDutyEvent = onDuty.extend({ seq: onEvent.shape.seq });
const change = changesOf('/api/duties', 'duty', dutyChangedOutput);

export const DUTY_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/duty-kinds',
    summary: 'The kinds of record, as forms are made from them.',
    action: 'duty:read',
    pathInput: nothing,
    input: nothing,
    output: dutyKinds,
    run: ({ desk }) => listKinds(desk),
  },
  {
    method: 'get',
    path: '/api/duties',
    summary: 'What is due soonest first, and counts for each agency.',
    action: 'duty:read',
    pathInput: nothing,
    input: dutiesQuery,
    output: dutiesPage,
    run: ({ desk, actor, input }) => listDuties(desk, actor, input as z.infer<typeof dutiesQuery>),
  },
  {
    method: 'post',
    path: '/api/duties',
    summary:
      'Record an incident, an emergency disclosure, a check or a plan, or ask for an approval.',
    action: 'duty:record',
    pathInput: nothing,
    input: openDutyBody,
    output: dutyChangedOutput,
    run: ({ desk, actor, input }) => openDuty(desk, actor, input as z.infer<typeof openDutyBody>),
  },
  {
    method: 'get',
    path: '/api/duties/{duty}',
    summary: 'One record with its history.',
    action: 'duty:read',
    pathInput: onDuty,
    input: nothing,
    output: dutyView,
    run: ({ desk, actor, path }) => showDuty(desk, actor, path['duty'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/duties/{duty}/events/{seq}/receipt',
    summary: 'The receipt of one event, to be verified without us.',
    action: 'duty:read',
    pathInput: onDutyEvent,
    input: nothing,
    file: { type: 'text/plain; charset=utf-8', name: 'receipt.txt' },
    run: ({ desk, actor, path }) =>
      dutyReceipt(desk, actor, path['duty'] ?? '', Number(path['seq'])),
  },
  change('correction', 'Correct what it holds.', 'duty:read', correctDutyBody, correctDuty),
  change('decision', 'Approve or refuse it.', 'duty:decide', decideDutyBody, decideDuty),
  change('steps', 'Say that something of it was done.', 'duty:work', stepDutyBody, stepDuty),
  change(
    'withdrawal',
    'Take back what was entered by mistake.',
    'duty:work',
    withdrawDutyBody,
    withdrawDuty,
  ),
];
