/**
 * A peer that is given chains: it answers one chain for one input. This is the host around it: inputs,
 * the questions left open, and putting the ways of reading together.
 */
import { testOf, type Test } from '@threshold/rules/decide/truth';
import type { Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Case } from '../situations/situations.ts';
import { chainOf, type Chain } from './chain.ts';
import { inputsOf, OPEN, readingInput } from './condition.ts';
import { asNumber } from './lower-expression.ts';
import type { Peer, PreparedPeer } from './peer.ts';
import {
  counselsQuestions,
  merged,
  openQuestion,
  questionsOf,
  type Choices,
  type Question,
} from './readings.ts';

export type Input = Readonly<Record<string, string | number | boolean>>;
/** Outcome of the first row that holds, or undefined when none does. */
export type SyncAnswer = (input: Input) => string | undefined;
export type AsyncAnswer = (input: Input) => Promise<string | undefined>;

interface Asked<Answer> {
  readonly chain: Chain;
  readonly answer: Answer;
  readonly questions: ReadonlyMap<string, Question>;
}

/** Input names without dots and hyphens, which most expression languages refuse. */
export function plainName(name: string): string {
  return name.replaceAll(/[.-]/g, '_');
}

export function syncPeer(
  stack: Stack,
  name: string,
  note: string,
  make: (chain: Chain) => SyncAnswer,
): Peer {
  return {
    name,
    note,
    prepare: (cases) => {
      const counsels = counselsQuestions(stack);
      const { asked, inputs } = prepared(stack, cases, make);
      const decide = ({ chain, answer, questions }: Asked<SyncAnswer>, input: Input): Outcome => {
        const first = answer(input) ?? 'no-rule';
        if (!first.startsWith(OPEN)) return first as Outcome;
        const leaves: { choices: Choices; outcome: Outcome }[] = [];
        const explore = (given: string, choices: Choices, from: Input): void => {
          if (!given.startsWith(OPEN)) {
            leaves.push({ choices, outcome: given as Outcome });
            return;
          }
          const { reading, choices: ways } = openQuestion(chain, questions, given, choices);
          for (const choice of ways) {
            const next = { ...from, [plainName(readingInput(reading))]: choice };
            explore(answer(next) ?? 'no-rule', { ...choices, [reading]: choice }, next);
          }
        };
        explore(first, {}, input);
        return merged(leaves, counsels);
      };
      const run: PreparedPeer['run'] = () =>
        inputs.map((input, index) => decide(asked[index]!, input));
      return Promise.resolve({ run });
    },
  };
}

export function asyncPeer(
  stack: Stack,
  name: string,
  note: string,
  make: (chain: Chain) => AsyncAnswer,
): Peer {
  return {
    name,
    note,
    prepare: (cases) => {
      const counsels = counselsQuestions(stack);
      const { asked, inputs } = prepared(stack, cases, make);
      const decide = async (
        { chain, answer, questions }: Asked<AsyncAnswer>,
        input: Input,
      ): Promise<Outcome> => {
        const first = (await answer(input)) ?? 'no-rule';
        if (!first.startsWith(OPEN)) return first as Outcome;
        const leaves: { choices: Choices; outcome: Outcome }[] = [];
        const explore = async (given: string, choices: Choices, from: Input): Promise<void> => {
          if (!given.startsWith(OPEN)) {
            leaves.push({ choices, outcome: given as Outcome });
            return;
          }
          const { reading, choices: ways } = openQuestion(chain, questions, given, choices);
          for (const choice of ways) {
            const next = { ...from, [plainName(readingInput(reading))]: choice };
            await explore(
              (await answer(next)) ?? 'no-rule',
              { ...choices, [reading]: choice },
              next,
            );
          }
        };
        await explore(first, {}, input);
        return merged(leaves, counsels);
      };
      const run = async (): Promise<Outcome[]> => {
        const outcomes: Outcome[] = [];
        for (const [index, input] of inputs.entries())
          outcomes.push(await decide(asked[index]!, input));
        return outcomes;
      };
      return Promise.resolve({ run });
    },
  };
}

function prepared<Answer>(
  stack: Stack,
  cases: readonly Case[],
  make: (chain: Chain) => Answer,
): { asked: readonly Asked<Answer>[]; inputs: readonly Input[] } {
  const acts = new Map<string, Asked<Answer> & { inputOf: (one: Case) => Input }>();
  for (const act of new Set(cases.map((each) => each.act))) {
    const chain = chainOf(stack, act);
    acts.set(act, {
      chain,
      answer: make(chain),
      questions: questionsOf(stack, chain),
      inputOf: inputMaker(stack, chain),
    });
  }
  return {
    asked: cases.map(({ act }) => acts.get(act)!),
    inputs: cases.map((each) => acts.get(each.act)!.inputOf(each)),
  };
}

/** The inputs the act asks for, and no others: dates as days, conditions over records as yes or no. */
function inputMaker(stack: Stack, chain: Chain): (one: Case) => Input {
  const names = new Set(chain.rows.flatMap(({ when }) => [...inputsOf(when)]));
  const computed = new Map<string, Test>(
    chain.computed.map(({ input, test }) => [input, testOf(test, stack)]),
  );
  return ({ facts }) => {
    const input: Record<string, string | number | boolean> = {};
    for (const name of names) {
      const test = computed.get(name);
      input[plainName(name)] = test
        ? test(facts, undefined) === 1
        : name.startsWith('reading.')
          ? OPEN
          : scalarOf(stack, name, facts[name]);
    }
    return input;
  };
}

function scalarOf(stack: Stack, name: string, value: unknown): string | number | boolean {
  if (typeof value !== 'string') return typeof value === 'number' ? value : value === true;
  return stack.facts.get(name)?.value.type === 'date' ? asNumber(value) : value;
}
