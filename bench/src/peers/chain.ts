/**
 * One act's law as an ordered chain: the first link that holds gives the answer. Strong answers
 * (`must`, `must-not`) come from the highest layer down; then liberties from the lowest layer up, for a
 * lower liberty replaces a higher one. So where a link is looked at no layer above says `must`, and
 * `required-by-law` there is only what a paper claims. Equal to the layered fold of docs/semantics.md
 * §3–4 on packs without conflicts; the bench checks every answer against the engine.
 */
import type { Norm, Stack } from '@threshold/rules/language/model';
import type { Modality, Outcome } from '@threshold/rules/language/outcome';
import { all, any, not, readingsOf, TRUE, FALSE, settled, type Condition } from './condition.ts';
import { ExpressionLowering, type Computed } from './lower-expression.ts';

export interface Link {
  readonly norm: string;
  readonly then: Outcome;
  readonly when: Condition;
  readonly readings: readonly string[];
}

/** What a peer is given: rows in order, no readings but as inputs; `open:3` = ask about link 3. */
export interface Row {
  readonly id: string;
  readonly when: Condition;
  readonly then: string;
}

export interface Chain {
  readonly act: string;
  readonly links: readonly Link[];
  readonly rows: readonly Row[];
  readonly computed: readonly Computed[];
}

export interface Live {
  readonly norm: Norm;
  when: Condition;
}

export function chainOf(stack: Stack, act: string): Chain {
  const lowering = new ExpressionLowering(stack);
  const live = liveByLayer(stack, act, lowering);
  const links: Link[] = [];
  const add = (entries: readonly Live[], modality: Modality, unless: Condition): void => {
    for (const { norm, when } of entries) {
      if (norm.modality !== modality) continue;
      const whole = all(when, not(unless));
      links.push({ norm: norm.id, then: modality, when: whole, readings: [...readingsOf(whole)] });
    }
  };
  live.forEach((entries, index) => {
    add(entries, 'must', FALSE);
    add(entries, 'must-not', ceilingAbove(live.slice(0, index)));
  });
  for (const entries of live.toReversed()) {
    add(entries, 'may', FALSE);
    add(entries, 'not-required', FALSE);
  }
  return { act, links, rows: links.flatMap(rowsOf), computed: [...lowering.computed.values()] };
}

/** Layers from the highest down; in each, the norms that answer and when each stands. */
export function liveByLayer(
  stack: Stack,
  act: string,
  lowering: ExpressionLowering,
): readonly (readonly Live[])[] {
  const norms = stack.norms.filter((norm) => norm.acts.includes(act));
  const layers = [...new Set(norms.map(({ layer }) => layer))].sort((a, b) => a - b);
  return layers.map((layer) =>
    standing(
      stack,
      lowering,
      act,
      norms.filter((norm) => norm.layer === layer),
    ),
  );
}

function rowsOf({ norm, then, when, readings }: Link, index: number): Row[] {
  if (when.kind === 'constant' && !when.value) return [];
  if (readings.length === 0) return [{ id: norm, when, then }];
  return [
    { id: norm, when: settled(when, 'surely'), then },
    { id: `${norm}?`, when: settled(when, 'possibly'), then: `open:${index}` },
  ];
}

/** A `may` that forbids stricter law below, not replaced by a layer in between. */
function ceilingAbove(above: readonly (readonly Live[])[]): Condition {
  return any(
    ...above.map((entries, index) => {
      const ceilings = entries.filter(({ norm }) => norm.modality === 'may' && norm.ceiling);
      const between = above.slice(index + 1).flat();
      const replaced = between
        .filter(({ norm }) => norm.modality === 'not-required')
        .map(({ when }) => when);
      return all(any(...ceilings.map(({ when }) => when)), not(any(...replaced)));
    }),
  );
}

/** Norms and answering exceptions of one layer with the condition under which each stands. */
function standing(
  stack: Stack,
  lowering: ExpressionLowering,
  act: string,
  norms: readonly Norm[],
): Live[] {
  const live: Live[] = [];
  for (const norm of norms) collect(lowering, act, norm, TRUE, live);
  const before = live.map(({ norm, when }) => ({ norm, when }));
  for (const entry of live) {
    const by = before.filter(
      ({ norm }) => norm.overrides.includes(entry.norm.id) && norm.modality !== undefined,
    );
    entry.when = all(entry.when, not(any(...by.map(({ when }) => when))));
  }
  const standing = new Map(live.map(({ norm, when }) => [norm.id, when]));
  for (const entry of live) {
    for (const { first, second, reading } of stack.contested) {
      const rival = first === entry.norm.id ? second : second === entry.norm.id ? first : undefined;
      const other = rival === undefined ? undefined : standing.get(rival);
      if (!other) continue;
      const choice = first === entry.norm.id ? 'second' : 'first';
      entry.when = all(
        entry.when,
        not(all(other, { kind: 'reading', reading, choices: [choice] })),
      );
    }
  }
  return live;
}

function collect(
  lowering: ExpressionLowering,
  act: string,
  norm: Norm,
  within: Condition,
  into: Live[],
): Condition {
  if (!norm.acts.includes(act)) return FALSE;
  const applies = all(
    within,
    lowering.inForce(norm.from, norm.until),
    not(
      any(
        ...norm.overlays.map((overlay) =>
          overlay.kind === 'annulled'
            ? TRUE
            : all(
                lowering.inForce(overlay.from, overlay.until),
                overlay.asTo ? lowering.condition(overlay.asTo) : TRUE,
              ),
        ),
      ),
    ),
    norm.stands === undefined
      ? TRUE
      : { kind: 'reading', reading: norm.stands, choices: ['stands'] },
    lowering.condition(norm.binds),
    lowering.condition(norm.when),
  );
  // A bare exception is only looked at inside its norm, so it need not repeat what its norm asks.
  const excepted = norm.unless.map((exception) =>
    collect(lowering, act, exception, exception.modality === undefined ? TRUE : applies, into),
  );
  const when = all(applies, not(any(...excepted)));
  if (norm.modality !== undefined) into.push({ norm, when });
  return when;
}
