/**
 * Random small stacks, shaped as law is: two to four layers, norms with exceptions to exceptions,
 * overrides, ceilings, open questions, contested pairs, burdens, overlays, dates, duties. Norms of one
 * layer mostly pull the same way, so that contradictions are there but rare.
 */
import type { Expression } from '../language/expression.ts';
import type { Constraint, ContestedPair, Norm, Reading, Stack } from '../language/model.ts';
import { chanceFrom, happens, pick, times, wholeNumber, type Chance } from './chance.ts';
import { and, isOneOf, not, yes } from './expression-builder.ts';
import {
  ANSWER_ACTS,
  DUTY_ACT,
  LEANINGS,
  randomDuty,
  randomDutyLimit,
  randomNorm,
  type Draft,
} from './random-norm.ts';
import { randomVocabulary, type Feature, type Vocabulary } from './random-vocabulary.ts';
import { act, never, reading, stackOf } from './stack-builder.ts';

export function randomStack(seed: number, without: readonly Feature[] = []): Stack {
  const chance = chanceFrom(seed);
  const words = randomVocabulary(chance, new Set(without));
  const draft: Draft = { chance, words, stands: [], ids: [] };
  const layers = wholeNumber(chance, 2, 4);
  const norms: Norm[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    const leaning = pick(chance, LEANINGS);
    const here = times(wholeNumber(chance, 1, 3), () => randomNorm(draft, layer, leaning));
    norms.push(...here.map((made) => withOverrides(chance, made, here)));
    if (happens(chance, 0.4)) norms.push(randomDuty(draft, layer));
    if (happens(chance, 0.2)) norms.push(randomDutyLimit(draft, layer));
  }
  const { pairs, questions } = randomPairs(chance, norms, words);
  return stackOf({
    norms,
    facts: words.facts,
    acts: [...ANSWER_ACTS.map((id) => act(id)), act(DUTY_ACT, 'duty')],
    readings: [...words.readings, ...draft.stands, ...questions],
    contested: pairs,
    definitions: words.definitions,
    lists: words.lists,
    records: words.records,
    constraints: randomConstraints(chance, words),
  });
}

function withOverrides(chance: Chance, made: Norm, layer: readonly Norm[]): Norm {
  const others = layer.flatMap(treeIds).filter((id) => !treeIds(made).includes(id));
  if (others.length === 0 || !happens(chance, 0.15)) return made;
  return { ...made, overrides: [pick(chance, others)] };
}

function treeIds(tree: Norm): readonly string[] {
  return [tree.id, ...tree.unless.flatMap(treeIds)];
}

/** Norms of one layer that pull apart are sometimes declared a contested pair. */
function randomPairs(
  chance: Chance,
  norms: readonly Norm[],
  { without }: Vocabulary,
): { pairs: readonly ContestedPair[]; questions: readonly Reading[] } {
  const pairs: ContestedPair[] = [];
  const questions: Reading[] = [];
  const overridden = norms.flatMap(({ overrides }) => overrides);
  const free = without.has('overridden-pairs')
    ? norms.filter(({ id, overrides }) => overrides.length === 0 && !overridden.includes(id))
    : norms;
  for (const first of free) {
    const rivals = free.filter(
      ({ id, layer, modality }) =>
        id !== first.id && layer === first.layer && modality !== first.modality,
    );
    if (rivals.length === 0 || pairs.length > 0 || !happens(chance, 0.12)) continue;
    const id = `clash-${questions.length + 1}`;
    questions.push(reading(id, ['first', 'second']));
    pairs.push({ first: first.id, second: pick(chance, rivals).id, reading: id });
  }
  return { pairs, questions };
}

function randomConstraints(chance: Chance, words: Vocabulary): readonly Constraint[] {
  return times(pick(chance, [0, 0, 1, 1, 2]), (index) => {
    const one: Expression = yes(pick(chance, words.yesNo));
    const other = happens(chance, 0.5)
      ? isOneOf('paper', 'none')
      : not(yes(pick(chance, words.yesNo)));
    return never(`impossible-${index + 1}`, and(one, other));
  });
}
