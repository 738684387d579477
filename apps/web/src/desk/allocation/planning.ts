/**
 * The one plan under way on this page. It goes on while other screens are looked at, and is gone when the page is; whoever signs in
 * next does not see it.
 */
import { useSyncExternalStore } from 'react';
import type { PlanAsk, PlanNews } from './plan-messages.ts';
import type { Stage } from '@threshold/allocation/report';

/** Where the worker lies: the build says it. */
declare const PLAN_WORKER: string;

export type Planning =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running'; readonly stage: Stage | undefined }
  | Exclude<PlanNews, { kind: 'stage' }>;

const NOTHING: Planning = { kind: 'nothing' };

let now: Planning = NOTHING;
/** Who had it made. */
let owner = '';
let worker: Worker | undefined;
const listeners = new Set<() => void>();

function become(next: Planning): void {
  now = next;
  for (const listener of listeners) listener();
}

export function startPlanning(account: string, ask: PlanAsk): void {
  stopPlanning();
  owner = account;
  const started = new Worker(PLAN_WORKER, { type: 'module' });
  worker = started;
  become({ kind: 'running', stage: undefined });
  const end = (news: Exclude<PlanNews, { kind: 'stage' }>): void => {
    started.terminate();
    worker = undefined;
    become(news);
  };
  started.addEventListener('message', ({ data }: MessageEvent<PlanNews>) => {
    if (data.kind === 'stage') become({ kind: 'running', stage: data.stage });
    else end(data);
  });
  started.addEventListener('error', () => end({ kind: 'failed', why: '' }));
  started.postMessage(ask);
}

export function stopPlanning(): void {
  worker?.terminate();
  worker = undefined;
  become(NOTHING);
}

export function usePlanning(account: string): Planning {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (owner === account ? now : NOTHING),
  );
}
