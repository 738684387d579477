/** What every formatter needs: room, colours, and the law's own names for things. */
import type { Law } from '@threshold/rules/compile/law';
import type { Citation, LayerName, Norm } from '@threshold/rules/language/model';
import type { Terminal } from '../terminal.ts';

export interface View extends Terminal {
  readonly law: Law;
  /** Show what usually stays folded: norms beside, every duty, exceptions that were not met. */
  readonly full: boolean;
}

/** The title of a fact or definition, for a line that says what something depends on. */
export function nameTitle({ law: { stack } }: View, name: string): string {
  const list = name.endsWith('.complete') ? name.slice(0, -'.complete'.length) : undefined;
  return (
    stack.facts.get(name)?.title ??
    stack.definitions.get(name)?.title ??
    (list === undefined
      ? undefined
      : `${stack.facts.get(list)?.title ?? list}: nothing is missing`) ??
    name
  );
}

export function actTitle({ law: { stack } }: View, act: string): string {
  return stack.acts.get(act)?.title ?? act;
}

export function normById({ law: { table } }: View, id: string): Norm | undefined {
  return table.norms[table.positionOf.get(id) ?? -1];
}

export const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  federal: 'Federal',
  state: 'State',
  city: 'City',
  agency: 'Agency',
};
const LAYERS: readonly LayerName[] = ['federal', 'state', 'city', 'agency'];

export function layerWord(norm: Norm): string {
  return LAYER_WORDS[LAYERS[norm.layer] ?? 'agency'];
}

export const NOT_READ = 'not read in full';

/** `Admin. Code § 9-131(b)(1); Galarza v. Szalczyk (not read in full)`. */
export function citeText(cite: readonly Citation[], { colors }: View): string {
  return cite
    .map(({ ref, verified }) => (verified ? ref : `${ref} ${colors.yellow(`(${NOT_READ})`)}`))
    .join('; ');
}

/** References alone, for a line that points at a norm shown elsewhere. */
export function refs(cite: readonly Citation[]): string {
  return cite.map(({ ref }) => ref).join('; ');
}
