/**
 * Which norms are live for an act in a world, and which of them remain standing in their layer.
 * docs/semantics.md §2 and §3: dates, knowledge, overlays, who is bound, when, exceptions to any depth;
 * then declared overrides, then declared pairs under the reading chosen.
 */
import type { Norm, Overlay, Stack } from '../language/model.ts';
import { eventDate, evaluateExpression, isWithin } from './evaluate.ts';
import type { Standing } from './fold.ts';
import { NO_BURDEN, withBurden, type View } from './world.ts';

/** All live norms of a tree that answer for the act, exceptions that answer in their own right too. */
export function liveNorms(norm: Norm, act: string, view: View): readonly Norm[] {
  const live: Norm[] = [];
  visit(norm, act, view, live);
  return live;
}

/** Is this norm live for the act? Adds it, and what is live below it, to `live`. */
function visit(norm: Norm, act: string, view: View, live: Norm[]): boolean {
  if (!applies(norm, view)) return false;
  // Every exception is visited: one may answer in its own right though another already switched off.
  const exceptions = norm.unless.map((exception) => visit(exception, act, view, live));
  if (exceptions.includes(true) || !norm.acts.includes(act)) return false;
  if (norm.modality !== undefined) live.push(norm);
  return true;
}

/**
 * In force, known, not suspended, and its own conditions hold: what an exception needs of its parent.
 * A norm that a court took away, or that does not stand, takes its exceptions with it: an exception
 * answers in its norm's place, and there is no such place.
 */
function applies(norm: Norm, view: View): boolean {
  const { knownOn } = view.world;
  if (norm.known !== undefined && norm.known > knownOn) return false;
  if (!isWithin(() => eventDate(view), norm.from, norm.until)) return false;
  if (!isGood(norm, view)) return false;
  const inside = withBurden(view, norm.burden);
  return evaluateExpression(norm.binds, inside) && evaluateExpression(norm.when, inside);
}

/** Not annulled, not enjoined for this actor, and standing under the reading chosen. */
function isGood(norm: Norm, view: View): boolean {
  if (norm.overlays.some((overlay) => counts(overlay, view))) return false;
  return norm.stands === undefined || view.choices.get(norm.stands) === 'stands';
}

function counts(overlay: Overlay, view: View): boolean {
  const { knownOn } = view.world;
  if (overlay.kind === 'annulled') return overlay.known === undefined || overlay.known <= knownOn;
  const known = overlay.known ?? overlay.from;
  if (known !== undefined && known > knownOn) return false;
  if (!isWithin(() => eventDate(view), overlay.from, overlay.until)) return false;
  return (
    overlay.asTo === undefined || evaluateExpression(overlay.asTo, withBurden(view, NO_BURDEN))
  );
}

/** What remains of the live norms of one layer. */
export function standing(stack: Stack, live: readonly Norm[], view: View): readonly Standing[] {
  const overridden = new Set(live.flatMap(({ overrides }) => overrides));
  const left = live.filter(({ id }) => !overridden.has(id));
  const leftIds = new Set(left.map(({ id }) => id));
  const beaten = new Set<string>();
  for (const { first, second, reading } of stack.contested) {
    if (!leftIds.has(first) || !leftIds.has(second)) continue;
    const choice = view.choices.get(reading);
    if (choice === 'first') beaten.add(second);
    if (choice === 'second') beaten.add(first);
  }
  return left.flatMap(({ id, modality, ceiling }) =>
    modality === undefined || beaten.has(id) ? [] : [{ id, modality, ceiling }],
  );
}
