/**
 * Random small stacks, shaped as law is: two to four layers, norms with exceptions to exceptions,
 * overrides, ceilings, open questions, contested pairs, burdens, overlays, dates, duties. Norms of one
 * layer mostly pull the same way, so that contradictions are there but rare.
 */
import type { Expression } from '../language/expression.ts';
import type {
  Constraint,
  ContestedPair,
  Norm,
  Overlay,
  Reading,
  Stack,
} from '../language/model.ts';
import { MODALITIES, type Modality } from '../language/outcome.ts';
import { chanceFrom, happens, pick, some, times, wholeNumber, type Chance } from './chance.ts';
import { randomActor, randomCondition, type Place } from './random-condition.ts';
import { DAYS, randomVocabulary, type Vocabulary } from './random-vocabulary.ts';
import {
  act,
  ALWAYS,
  and,
  isOneOf,
  never,
  norm,
  not,
  reading,
  SOME_DUTY,
  stackOf,
  yes,
} from './stack-builder.ts';

export const ANSWER_ACTS = ['hold', 'transfer'] as const;
export const DUTY_ACT = 'report';

/** Everything made so far that later parts may refer to. */
interface Draft {
  readonly chance: Chance;
  readonly words: Vocabulary;
  readonly stands: Reading[];
  readonly ids: string[];
}

export function randomStack(seed: number): Stack {
  const chance = chanceFrom(seed);
  const words = randomVocabulary(chance);
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
  const { pairs, questions } = randomPairs(chance, norms);
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

type Leaning = readonly Modality[];
const LEANINGS: readonly Leaning[] = [
  ['must-not', 'must-not', 'not-required'],
  ['must', 'may', 'must'],
  ['may', 'may', 'not-required'],
];

function randomModality(chance: Chance, leaning: Leaning): Modality {
  return happens(chance, 0.15) ? pick(chance, MODALITIES) : pick(chance, leaning);
}

function randomNorm(draft: Draft, layer: number, leaning: Leaning): Norm {
  const { chance } = draft;
  const acts = some(chance, ANSWER_ACTS, 0.6);
  const modality = randomModality(chance, leaning);
  return norm({
    ...randomBody(draft, layer, { requiredByLaw: layer > 0, answers: [] }),
    id: newId(draft, layer),
    acts: acts.length > 0 ? acts : [ANSWER_ACTS[0]],
    modality,
    binds: randomActor(chance),
    ceiling: modality === 'may' && happens(chance, 0.4),
    unless: randomExceptions(draft, layer, acts.length > 0 ? acts : [ANSWER_ACTS[0]], 0),
  });
}

function randomExceptions(
  draft: Draft,
  layer: number,
  acts: readonly string[],
  depth: number,
): readonly Norm[] {
  const { chance } = draft;
  const amount = depth > 1 ? 0 : pick(chance, [0, 0, 1, 1, 2]);
  return times(amount, () => {
    // Mostly it inherits its parent's acts; sometimes it speaks of fewer, or of others.
    const own = happens(chance, 0.75) ? acts : [pick(chance, ANSWER_ACTS)];
    const speaks = happens(chance, 0.5);
    const modality = speaks ? pick(chance, MODALITIES) : undefined;
    return norm({
      ...randomBody(draft, layer, { requiredByLaw: layer > 0, answers: [] }),
      id: newId(draft, layer),
      acts: own,
      ...(modality === undefined ? {} : { modality }),
      binds: happens(chance, 0.8) ? ALWAYS : randomActor(chance),
      ceiling: modality === 'may' && happens(chance, 0.2),
      unless: randomExceptions(draft, layer, own, depth + 1),
    });
  });
}

/** An extra must-do: what the conditions of duty norms may ask is what the stack answers elsewhere. */
function randomDuty(draft: Draft, layer: number): Norm {
  const place: Place = { requiredByLaw: false, answers: ANSWER_ACTS };
  return norm({
    ...randomBody(draft, layer, place),
    id: newId(draft, layer),
    acts: [DUTY_ACT],
    modality: 'must',
    duty: SOME_DUTY,
  });
}

function randomDutyLimit(draft: Draft, layer: number): Norm {
  return norm({
    ...randomBody(draft, layer, { requiredByLaw: false, answers: ANSWER_ACTS }),
    id: newId(draft, layer),
    acts: [DUTY_ACT],
    modality: pick(draft.chance, ['must-not', 'not-required', 'may']),
  });
}

/** What every norm and exception may have: a condition, dates, overlays, an open question, a burden. */
function randomBody(draft: Draft, layer: number, place: Place): Partial<Norm> {
  const { chance, words, stands } = draft;
  const [from, until] = [pick(chance, DAYS), pick(chance, DAYS)];
  const bounds = happens(chance, 0.2)
    ? { from, known: happens(chance, 0.5) ? from : pick(chance, DAYS) }
    : {};
  const end = happens(chance, 0.15) && until > from ? { until } : {};
  const body = { layer, when: randomCondition(chance, words, place), ...bounds, ...end };
  const burden = happens(chance, 0.15)
    ? { burden: new Map([[pick(chance, words.yesNo), happens(chance, 0.5)]]) }
    : {};
  const overlays = happens(chance, 0.15) ? { overlays: [randomOverlay(draft)] } : {};
  if (!happens(chance, 0.07)) return { ...body, ...burden, ...overlays };
  const id = `stands-${stands.length + 1}`;
  stands.push(reading(id, ['stands', 'falls'], happens(chance, 0.3) ? 'counsel' : 'contested'));
  return { ...body, ...burden, ...overlays, stands: id };
}

function randomOverlay({ chance }: Draft): Overlay {
  const cite = [{ ref: 'A v. B', source: 'test-court', verified: true }];
  const from = pick(chance, DAYS);
  if (happens(chance, 0.4)) return { kind: 'annulled', court: 'a court', known: from, cite };
  const until = pick(chance, DAYS);
  return {
    kind: 'enjoined',
    court: 'a court',
    from,
    ...(until > from ? { until } : {}),
    ...(happens(chance, 0.3) ? { known: pick(chance, DAYS) } : {}),
    ...(happens(chance, 0.4) ? { asTo: isOneOf('agency', 'police') } : {}),
    cite,
  };
}

function newId(draft: Draft, layer: number): string {
  const id = `l${layer}-n${draft.ids.length + 1}`;
  draft.ids.push(id);
  return id;
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
): { pairs: readonly ContestedPair[]; questions: readonly Reading[] } {
  const pairs: ContestedPair[] = [];
  const questions: Reading[] = [];
  for (const first of norms) {
    const rivals = norms.filter(
      ({ id, layer, modality }) =>
        id !== first.id && layer === first.layer && modality !== first.modality,
    );
    if (rivals.length === 0 || pairs.length > 1 || !happens(chance, 0.12)) continue;
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
