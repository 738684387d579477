/** The addresses of plans of a defence office: what one can be made of, those that were saved, and what leaves of them. */
import { z } from 'zod';
import {
  exportPlan,
  exportPlanBody,
  type ExportPlanBody,
} from '../features/allocation/export-plan.ts';
import { listPlans, planList, plansQuery } from '../features/allocation/list-plans.ts';
import { planExportReceipt, planReceipt } from '../features/allocation/plan-receipt.ts';
import {
  planChanged,
  savePlan,
  savePlanBody,
  type SavePlanBody,
} from '../features/allocation/save-plan.ts';
import { onPlan, planView, showPlan } from '../features/allocation/show-plan.ts';
import { planning, planningQuery, showPlanning } from '../features/allocation/show-planning.ts';
import {
  changePlanBody,
  restorePlan,
  takePlanBack,
} from '../features/allocation/take-plan-back.ts';
import { changesOf, nothing, onEvent, type Route } from './route-shape.ts';

const onPlanEvent = onPlan.extend({ seq: onEvent.shape.seq });
const onPlanExport = onPlan.extend({ release: z.uuid() });
const change = changesOf('/api/plans', 'plan', planChanged);
const RECEIPT = { type: 'text/plain; charset=utf-8', name: 'receipt.txt' } as const;

export const ALLOCATION_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/planning',
    summary:
      'What a plan of an office can be made of: waiting cases without a name, and providers.',
    action: 'defence:work',
    pathInput: nothing,
    input: planningQuery,
    output: planning,
    run: ({ desk, actor, input }) =>
      showPlanning(desk, actor, input as z.infer<typeof planningQuery>),
  },
  {
    method: 'get',
    path: '/api/plans',
    summary: 'Saved plans of an office, the newest first.',
    action: 'defence:read',
    pathInput: nothing,
    input: plansQuery,
    output: planList,
    run: ({ desk, actor, input }) => listPlans(desk, actor, input as z.infer<typeof plansQuery>),
  },
  {
    method: 'post',
    path: '/api/plans',
    summary: 'Save a plan.',
    action: 'defence:work',
    pathInput: nothing,
    input: savePlanBody,
    output: planChanged,
    run: ({ desk, actor, input }) => savePlan(desk, actor, input as SavePlanBody),
  },
  {
    method: 'get',
    path: '/api/plans/{plan}',
    summary: 'One plan with where each case would go, and what has changed since.',
    action: 'defence:read',
    pathInput: onPlan,
    input: nothing,
    output: planView,
    run: ({ desk, actor, path }) => showPlan(desk, actor, path['plan'] ?? ''),
  },
  change(
    'taking-back',
    'Take it back, with a reason.',
    'defence:work',
    changePlanBody,
    takePlanBack,
  ),
  change('restoring', 'Put it back, with a reason.', 'defence:work', changePlanBody, restorePlan),
  {
    method: 'post',
    path: '/api/plans/{plan}/export',
    summary: 'Let counts of it leave, through the gate, for a purpose.',
    action: 'plan:export',
    pathInput: onPlan,
    input: exportPlanBody,
    file: { type: 'application/octet-stream', name: 'export' },
    run: ({ desk, actor, path, input }) =>
      exportPlan(desk, actor, path['plan'] ?? '', input as ExportPlanBody),
  },
  {
    method: 'get',
    path: '/api/plans/{plan}/events/{seq}/receipt',
    summary: 'The receipt of one event, to be verified without us.',
    action: 'defence:read',
    pathInput: onPlanEvent,
    input: nothing,
    file: RECEIPT,
    run: ({ desk, actor, path }) =>
      planReceipt(desk, actor, path['plan'] ?? '', Number(path['seq'])),
  },
  {
    method: 'get',
    path: '/api/plans/{plan}/exports/{release}/receipt',
    summary: 'The receipt of what left of it, to be verified without us.',
    action: 'defence:read',
    pathInput: onPlanExport,
    input: nothing,
    file: RECEIPT,
    run: ({ desk, actor, path }) =>
      planExportReceipt(desk, actor, path['plan'] ?? '', path['release'] ?? ''),
  },
];
