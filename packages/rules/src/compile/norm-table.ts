/**
 * The norms of a stack, exceptions included, in one table. Everything the diagram says about a norm is
 * its position here. Norms that were not yet known on the day of decision are left out.
 */
import type { Norm, Stack } from '../language/model.ts';

export interface NormTable {
  readonly norms: readonly Norm[];
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Of a norm, or of what a court did to it. */
export function isKnown(
  { known }: { readonly known?: string | undefined },
  knownOn: string | undefined,
): boolean {
  if (knownOn === undefined) return true;
  return known === undefined || known <= knownOn;
}

export function normTable(stack: Pick<Stack, 'norms'>): NormTable {
  const norms: Norm[] = [];
  const add = (norm: Norm): void => {
    norms.push(norm);
    for (const exception of norm.unless) add(exception);
  };
  for (const norm of stack.norms) add(norm);
  return { norms, positionOf: new Map(norms.map((norm, position) => [norm.id, position])) };
}

/** The norm that this one is an exception to. */
export function parentOf(norm: Norm, { norms, positionOf }: NormTable): Norm | undefined {
  return norm.parent === undefined ? undefined : norms[positionOf.get(norm.parent)!];
}

/** Days on which something of the stack became known, the last first. Between two of them the law known is one. */
export function knowledgeDays(stack: Pick<Stack, 'norms'>): readonly string[] {
  const days = normTable(stack).norms.flatMap((norm) => [
    norm.known,
    ...norm.overlays.map((overlay) => overlay.known ?? overlay.from),
  ]);
  return [...new Set(days.filter((day) => day !== undefined))].sort().reverse();
}

/** Last day on which something of the stack became known; decisions after it need no filter. */
export function knowledgeHorizon(stack: Pick<Stack, 'norms'>): string | undefined {
  return knowledgeDays(stack)[0];
}
