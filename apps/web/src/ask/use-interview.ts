/**
 * Where the interview stands: what was answered, what is asked next. Every answer can be changed; what was
 * answered after it is asked again, because it may not follow any more. All of it is in memory only.
 */
import { UNKNOWN, type Facts, type Scalar } from '@threshold/rules/situation/situation';
import { useEffect, useRef, useState } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { LawClient, startFacts } from './law-client.ts';
import type { Act, Answer, Question } from './law-desk.ts';

export interface Given {
  readonly fact: string;
  readonly question: string;
  /** Undefined where it was "I can't tell". */
  readonly label: string | undefined;
  readonly facts: Facts;
}
export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'acts'; readonly acts: readonly Act[] }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answer'; readonly answer: Answer };

export interface InterviewState {
  readonly stage: Stage;
  readonly given: readonly Given[];
  readonly act: Act | undefined;
  /** Why the last answer was taken back, in the law's own words. */
  readonly impossible: readonly string[];
  readonly choose: (act: Act) => void;
  readonly answer: (label: string | undefined, facts: Facts) => void;
  readonly read: (
    text: string,
  ) => Promise<{ readonly value: Scalar } | { readonly refused: string }>;
  /** Back to the question of an answer; -1 to the very start. */
  readonly change: (position: number) => void;
}

export function useInterview(
  { situation, worker, root }: IslandContext,
  today: string,
): InterviewState {
  const client = useRef<LawClient>(undefined);
  const list = useRef<readonly Act[]>([]);
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [act, setAct] = useState<Act>();
  const [impossible, setImpossible] = useState<readonly string[]>([]);
  const start = startFacts(situation?.facts ?? {}, situation?.agencies ?? [], today);

  const ask = async (acts: readonly string[], answers: readonly Given[]): Promise<void> => {
    try {
      const step = await client.current?.step({
        acts,
        facts: Object.assign({}, start, ...answers.map(({ facts }) => facts)) as Facts,
        skipped: answers.map(({ fact }) => fact),
      });
      if (!step) return;
      if (step.kind === 'impossible') {
        setImpossible(step.why);
        if (answers.length > 0) await ask(acts, answers.slice(0, -1));
        return;
      }
      setGiven(answers);
      setStage(step);
    } catch {
      setStage({ kind: 'failed' });
    }
  };
  const actsNow = act ? [act.id] : (situation?.acts ?? []);

  useEffect(() => {
    let open = true;
    const begin = async (): Promise<void> => {
      const running = new Worker(worker('law'));
      client.current = new LawClient(running);
      list.current = await client.current.open(new URL('law.json', root).href, today);
      if (!open) return;
      const acts = situation?.acts ?? [];
      if (acts.length > 0) await ask(acts, []);
      else setStage({ kind: 'acts', acts: list.current });
    };
    begin().catch(() => {
      if (open) setStage({ kind: 'failed' });
    });
    return () => {
      open = false;
    };
    // Once: the page's own situation does not change while it stands.
  }, []);

  return {
    stage,
    given,
    act,
    impossible,
    choose: (chosen) => {
      setAct(chosen);
      void ask([chosen.id], []);
    },
    answer: (label, facts) => {
      if (stage.kind !== 'question') return;
      const { fact, text } = stage.question.asked;
      const said = { fact, question: text, label, facts: label === undefined ? {} : facts };
      setImpossible([]);
      void ask(actsNow, [...given, said]);
    },
    read: async (text) => {
      if (!client.current || stage.kind !== 'question') return { refused: UNKNOWN };
      return client.current.read(stage.question.asked.fact, text);
    },
    change: (position) => {
      setImpossible([]);
      if (position >= 0 || situation?.acts.length) {
        void ask(actsNow, given.slice(0, Math.max(position, 0)));
        return;
      }
      setAct(undefined);
      setGiven([]);
      setStage({ kind: 'acts', acts: list.current });
    },
  };
}
