/** A stack as it stands on one day: what is in force then, without dates. Knowledge dates stay as they are. */
import { isWithin } from '../compile/civil-date.ts';
import type { Definition, Norm, Overlay, Stack } from '../language/model.ts';
import { rewritten } from './rewritten.ts';

export function onDay(stack: Stack, day: string): Stack {
  const definitions = [...stack.definitions].map(
    ([name, definition]) => [name, definitionOn(definition, day)] as const,
  );
  return {
    ...stack,
    norms: normsOn(stack.norms, day),
    definitions: new Map(definitions),
    constraints: stack.constraints.map((each) => ({
      ...each,
      never: rewritten(each.never, { day }),
    })),
  };
}

function normsOn(norms: readonly Norm[], day: string): Norm[] {
  return norms
    .filter(({ from, until }) => isWithin(day, from, until))
    .map(({ from: _from, until: _until, ...norm }): Norm => ({
      ...norm,
      binds: rewritten(norm.binds, { day }),
      when: rewritten(norm.when, { day }),
      overlays: norm.overlays
        .filter((each) => bears(each, day))
        .map((each) => overlayOn(each, day)),
      unless: normsOn(norm.unless, day),
    }));
}

function bears({ kind, from, until }: Overlay, day: string): boolean {
  return kind === 'annulled' || isWithin(day, from, until);
}

function overlayOn({ from, until: _until, ...overlay }: Overlay, day: string): Overlay {
  const known = overlay.known ?? from;
  return {
    ...overlay,
    ...(known === undefined ? {} : { known }),
    ...(overlay.asTo === undefined ? {} : { asTo: rewritten(overlay.asTo, { day }) }),
  };
}

function definitionOn(definition: Definition, day: string): Definition {
  const version = definition.versions.find(({ from, until }) => isWithin(day, from, until));
  const none = { op: 'constant', value: false, span: definition.span } as const;
  const is = version ? rewritten(version.is, { day }) : none;
  return { ...definition, versions: [{ is, cite: version?.cite ?? [] }] };
}
