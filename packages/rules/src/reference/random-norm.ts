/**
 * Random norms: exceptions to exceptions, dates, overlays, open questions, burdens, ceilings, duties and
 * what limits them. Norms of one layer mostly pull the same way, as the laws of one place do.
 */
import type { Norm, Overlay, Reading } from '../language/model.ts';
import { MODALITIES, type Modality } from '../language/outcome.ts';
import { happens, pick, some, times, type Chance } from './chance.ts';
import { isOneOf } from './expression-builder.ts';
import { randomActor, randomCondition, type Place } from './random-condition.ts';
import { DAYS, type Vocabulary } from './random-vocabulary.ts';
import { ALWAYS, norm, reading, SOME_DUTY } from './stack-builder.ts';

export const ANSWER_ACTS = ['hold', 'transfer'] as const;
export const DUTY_ACT = 'report';

/** Everything made so far that later parts may refer to. */
export interface Draft {
  readonly chance: Chance;
  readonly words: Vocabulary;
  readonly stands: Reading[];
  readonly ids: string[];
}

export type Leaning = readonly Modality[];
export const LEANINGS: readonly Leaning[] = [
  ['must-not', 'must-not', 'not-required'],
  ['must', 'may', 'must'],
  ['may', 'may', 'not-required'],
];

function randomModality(chance: Chance, leaning: Leaning): Modality {
  return happens(chance, 0.15) ? pick(chance, MODALITIES) : pick(chance, leaning);
}

export function randomNorm(draft: Draft, layer: number, leaning: Leaning): Norm {
  const { chance, words } = draft;
  const acts = some(chance, ANSWER_ACTS, 0.6);
  const modality = randomModality(chance, leaning);
  return norm({
    ...randomBody(draft, layer, { requiredByLaw: layer > 0 && words.hasClaim, answers: [] }),
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
  const { chance, words } = draft;
  const amount = depth > 1 ? 0 : pick(chance, [0, 0, 1, 1, 2]);
  return times(amount, () => {
    // Mostly it inherits its parent's acts; sometimes it speaks of fewer.
    const own = happens(chance, 0.75) ? acts : [pick(chance, acts)];
    const speaks = happens(chance, 0.5);
    const modality = speaks ? pick(chance, MODALITIES) : undefined;
    return norm({
      ...randomBody(draft, layer, { requiredByLaw: layer > 0 && words.hasClaim, answers: [] }),
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
export function randomDuty(draft: Draft, layer: number): Norm {
  const { hasClaim, without } = draft.words;
  const requiredByLaw = layer > 0 && hasClaim && !without.has('required-duties');
  const place: Place = { requiredByLaw, answers: ANSWER_ACTS };
  return norm({
    ...randomBody(draft, layer, place),
    id: newId(draft, layer),
    acts: [DUTY_ACT],
    modality: 'must',
    duty: SOME_DUTY,
  });
}

export function randomDutyLimit(draft: Draft, layer: number): Norm {
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
  if (stands.length > 0 || !happens(chance, 0.08)) return { ...body, ...burden, ...overlays };
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
