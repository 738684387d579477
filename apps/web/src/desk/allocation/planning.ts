/** The one plan under way on this page. It goes on while other screens are looked at, and is gone when the page is. */
import { useSyncExternalStore } from 'react';
import type { PlanAsk, PlanNews } from './plan-messages.ts';
import type { Stage } from '@threshold/allocation/report';

/** Where the worker lies: the build says it. */
declare const PLAN_WORKER: string;

export type Planning =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running'; readonly stage: Stage | undefined }
  | Exclude<PlanNews, { kind: 'stage' }>;

let now: Planning = { kind: 'nothing' };
let worker: Worker | undefined;
const listeners = new Set<() => void>();

function become(next: Planning): void {
  now = next;
  for (const listener of listeners) listener();
}

export function startPlanning(ask: PlanAsk): void {
  stopPlanning();
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
  become({ kind: 'nothing' });
}

export function usePlanning(): Planning {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
