/**
 * What is chosen, and what the laws answer to it. The choice stands in the address after #, which no browser
 * sends; the answer is made in the page's own worker.
 */
import { STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { WorkerLine } from '../island/worker-line.ts';
import { linkOf, OWN, readLink, type Choice } from './choice.ts';
import type { Answered } from './compare-desk.ts';
import { KEPT, type CompareFiles } from './compare-files.ts';
import type { Reply, Request } from './compare-messages.ts';

export type Stage =
  | { readonly kind: 'loading' }
  /** No place is chosen, and none was before: nothing can be asked. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly answered: Answered };

export interface CompareState {
  readonly stage: Stage;
  readonly files: CompareFiles | undefined;
  readonly choice: Choice | undefined;
  /** Parts of the link that were not understood. */
  readonly faults: readonly string[];
  readonly choose: (change: Partial<Choice>) => void;
  readonly retry: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

export function useCompare({ worker, root, onDemand }: IslandContext, today: string): CompareState {
  const line = useRef<WorkerLine<Request, Reply>>(undefined);
  const latest = useRef(0);
  /** What a link without a place says beside: no law has read it yet. */
  const unread = useRef<ReadonlyMap<string, string>>(NOTHING);
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const [files, setFiles] = useState<CompareFiles>();
  const [choice, setChoice] = useState<Choice>();
  const [faults, setFaults] = useState<readonly string[]>([]);

  const ask = useCallback(
    async (
      { examples }: CompareFiles,
      wanted: Choice,
      given: ReadonlyMap<string, string>,
      before: readonly string[],
    ): Promise<void> => {
      latest.current += 1;
      const turn = latest.current;
      const slow = setTimeout(() => {
        if (turn === latest.current) setStage({ kind: 'loading' });
      }, 300);
      try {
        const send = async (request: Request): Promise<Reply> => {
          const reply = await line.current!.send(request);
          if (reply.kind === 'failed') throw new Error(reply.why);
          return reply;
        };
        for (const id of wanted.places)
          await send({
            kind: 'open',
            id,
            law: id === KEPT ? `${root}law.json` : `${onDemand}${id}.json`,
          });
        const reply = await send({
          kind: 'compare',
          choice: wanted,
          given: [...given],
          example: examples.find(({ id }) => id === wanted.start),
        });
        if (turn !== latest.current || reply.kind !== 'compared') return;
        const { answered } = reply;
        unread.current = NOTHING;
        setChoice(answered.choice);
        setFaults([...before, ...answered.faults]);
        setStage({ kind: 'answered', answered });
        keepInAddress(linkOf(answered.choice));
      } catch {
        if (turn === latest.current) setStage({ kind: 'failed' });
      } finally {
        clearTimeout(slow);
      }
    },
    [root, onDemand],
  );

  /** What is still being worked out for places that were unticked since is of no use. */
  const noPlace = useCallback((): void => {
    latest.current += 1;
    setStage((now) => (now.kind === 'answered' ? now : { kind: 'no-place' }));
  }, []);

  const fromAddress = useCallback(
    (known: CompareFiles): void => {
      const starts = new Set([
        OWN,
        ...STANDARD_QUESTIONS.map(({ id }) => id),
        ...known.examples.map(({ id }) => id),
      ]);
      const read = readLink(location.hash, starts, today);
      setChoice(read.choice);
      unread.current = read.given;
      if (read.choice.places.length > 0) {
        void ask(known, read.choice, read.given, read.faults);
        return;
      }
      setFaults(read.faults);
      noPlace();
    },
    [ask, noPlace, today],
  );

  const open = useCallback(async (): Promise<void> => {
    setStage({ kind: 'loading' });
    try {
      const response = await fetch(`${onDemand}compare.json`);
      if (!response.ok) throw new Error(String(response.status));
      const known = (await response.json()) as CompareFiles;
      setFiles(known);
      fromAddress(known);
    } catch {
      setStage({ kind: 'failed' });
    }
  }, [onDemand, fromAddress]);

  useEffect(() => {
    const started = new Worker(worker('compare'));
    line.current = new WorkerLine(started);
    void open();
    return () => started.terminate();
  }, [worker, open]);

  // A link that is followed on this very page changes what stands after # and nothing else.
  useEffect(() => {
    const followed = (): void => {
      if (files) fromAddress(files);
    };
    addEventListener('hashchange', followed);
    return () => removeEventListener('hashchange', followed);
  }, [files, fromAddress]);

  return {
    stage,
    files,
    choice,
    faults,
    choose: (change) => {
      if (!files || !choice) return;
      const wanted = { ...choice, ...change };
      setChoice(wanted);
      if (change.facts) unread.current = NOTHING;
      if (wanted.places.length > 0) void ask(files, wanted, unread.current, []);
      else {
        noPlace();
        if (unread.current.size === 0) keepInAddress(linkOf(wanted));
      }
    },
    retry: () => {
      if (files && choice) void ask(files, choice, unread.current, []);
      else void open();
    },
  };
}

/** The page in another language opens with the same choice. */
function keepInAddress(link: string): void {
  history.replaceState(null, '', `#${link}`);
  for (const other of document.querySelectorAll<HTMLAnchorElement>('.languages a[lang]'))
    other.hash = link;
}
