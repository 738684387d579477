/**
 * What the worker found of a draft as it is being written: what is wrong at once, what it would change and guarantees as
 * soon as that is worked out. What is of an older text stays, and is said to be old.
 */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import type { Finding, PropertyResult } from '@threshold/rules/draft/weigh-draft';
import { useEffect, useRef, useState } from 'react';
import type { DraftLaw } from './drafts-api.ts';
import type { Files, FromWorker, ToWorker } from './weigh-messages.ts';

/** The build puts the worker's address here. */
declare const WEIGH_WORKER: string;

export interface Weighing {
  readonly findings: readonly Finding[] | undefined;
  readonly sound: boolean;
  readonly names: readonly string[];
  readonly diff: LawDiff | undefined;
  readonly apart: string | undefined;
  readonly properties: readonly PropertyResult[] | undefined;
  /** What stands here is of the text as it is now. */
  readonly fresh: { readonly read: boolean; readonly diff: boolean; readonly proved: boolean };
  /** It has been under way for so long that one notices. */
  readonly slow: boolean;
  readonly failed: boolean;
}

const START: Weighing = {
  findings: undefined,
  sound: true,
  names: [],
  diff: undefined,
  apart: undefined,
  properties: undefined,
  fresh: { read: false, diff: false, proved: false },
  slow: false,
  failed: false,
};

/** Typing is let come to rest first. */
const REST_MS = 250;
const NOTICED_MS = 300;

export function useWeighing(law: DraftLaw | undefined, name: string, files: Files): Weighing {
  const [state, setState] = useState(START);
  const worker = useRef<Worker>(undefined);
  const number = useRef(0);

  useEffect(() => {
    if (!law) return;
    const running = new Worker(WEIGH_WORKER);
    worker.current = running;
    running.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.number === number.current) setState((before) => taken(before, data));
    });
    running.addEventListener('error', () => {
      setState((before) => ({ ...before, slow: false, failed: true }));
    });
    const { pack, packs, base, inForce } = law;
    const opening: ToWorker = {
      ...{ kind: 'open', pack, packs, base, inForce: inForce.folders ?? base },
      names: { before: inForce.title, after: name },
    };
    running.postMessage(opening);
    return () => running.terminate();
    // The name is what the draft was called when the page was opened: it decides nothing.
  }, [law]);

  useEffect(() => {
    if (!law) return;
    number.current += 1;
    const mine = number.current;
    setState((before) => ({ ...before, fresh: START.fresh }));
    const sending = setTimeout(() => {
      const message: ToWorker = { kind: 'weigh', number: mine, files };
      worker.current?.postMessage(message);
    }, REST_MS);
    const noticing = setTimeout(() => {
      setState((before) =>
        before.fresh.proved || before.failed || (before.fresh.read && !before.sound)
          ? before
          : { ...before, slow: true },
      );
    }, REST_MS + NOTICED_MS);
    return () => {
      clearTimeout(sending);
      clearTimeout(noticing);
    };
  }, [law, files]);

  return state;
}

function taken(before: Weighing, message: FromWorker): Weighing {
  switch (message.kind) {
    case 'read': {
      const { findings, sound, names } = message;
      return {
        ...before,
        ...{ findings, sound, failed: false },
        names: names.length > 0 ? names : before.names,
        fresh: { ...before.fresh, read: true },
        slow: before.slow && sound,
      };
    }
    case 'compared':
      return {
        ...before,
        diff: message.diff,
        apart: message.apart,
        fresh: { ...before.fresh, diff: true },
      };
    case 'proved':
      return {
        ...before,
        properties: message.properties,
        fresh: { ...before.fresh, proved: true },
        slow: false,
      };
    case 'failed':
      return { ...before, slow: false, failed: true };
  }
}
