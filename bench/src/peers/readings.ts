/**
 * Open questions of law, for peers that do not know them. A peer is asked with every question open; only
 * where that matters is it asked again, once for each way of reading the question that matters.
 */
import type { Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Chain } from './chain.ts';
import { CLAIMED_CHOICES, CLAIMED_COMPULSION } from './lower-expression.ts';

export type Choices = Readonly<Record<string, string>>;

export interface Question {
  readonly reading: string;
  readonly choices: readonly string[];
}

interface Leaf {
  readonly choices: Choices;
  readonly outcome: Outcome;
}

export function questionsOf(stack: Stack, chain: Chain): ReadonlyMap<string, Question> {
  const ids = new Set(chain.links.flatMap(({ readings }) => readings));
  return new Map(
    [...ids].map((reading) => [
      reading,
      {
        reading,
        choices:
          reading === CLAIMED_COMPULSION
            ? CLAIMED_CHOICES
            : [...(stack.readings.get(reading)?.choices.keys() ?? [])],
      },
    ]),
  );
}

export function counselsQuestions(stack: Stack): ReadonlySet<string> {
  const declared = [...stack.readings.values()]
    .filter(({ settles }) => settles === 'counsel')
    .map(({ id }) => id);
  return new Set([CLAIMED_COMPULSION, ...declared]);
}

/** The first question of the link that the peer left open. */
export function openQuestion(
  chain: Chain,
  questions: ReadonlyMap<string, Question>,
  answer: string,
  settled: Choices,
): Question {
  const link = chain.links[Number(answer.slice('open:'.length))];
  const reading = link?.readings.find((id) => settled[id] === undefined);
  const question = reading === undefined ? undefined : questions.get(reading);
  if (!question) throw new Error(`${chain.act}: nothing is open in ${answer}`);
  return question;
}

/** One outcome: that. Ways of counsel's differing where the law is read one way: undetermined. Else contested. */
export function merged(leaves: readonly Leaf[], counsels: ReadonlySet<string>): Outcome {
  const [first] = leaves;
  if (!first || leaves.every(({ outcome }) => outcome === first.outcome))
    return first?.outcome ?? 'no-rule';
  const contradicts = (a: Leaf, b: Leaf): boolean =>
    Object.entries(a.choices).some(
      ([reading, choice]) => !counsels.has(reading) && (b.choices[reading] ?? choice) !== choice,
    );
  const counselDecides = leaves.some((a) =>
    leaves.some((b) => a.outcome !== b.outcome && !contradicts(a, b)),
  );
  return counselDecides ? 'undetermined' : 'contested';
}
