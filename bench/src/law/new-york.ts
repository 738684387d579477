/** New York City's law, loaded and compiled once for all measurements of one run. */
import { compile } from '@threshold/rules/compile/compile';
import { lawOf, type Law } from '@threshold/rules/compile/law';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack } from '@threshold/rules/load/load-stack';
import { NEW_YORK, packFolders } from './pack-folders.ts';

export interface CompiledLaw {
  readonly stack: Stack;
  readonly law: Law;
  readonly engine: Engine;
}

let made: CompiledLaw | undefined;

export function newYork(): CompiledLaw {
  made ??= compiledLaw(loadNewYork());
  return made;
}

export function loadNewYork(): Stack {
  const { stack, diagnostics } = loadStack(packFolders(), NEW_YORK.target, { cases: false });
  if (stack) return stack;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(`the packs do not load:\n${errors.map(({ message }) => message).join('\n')}`);
}

export function compiledLaw(stack: Stack): CompiledLaw {
  const law = lawOf(compile(stack));
  return { stack, law, engine: createEngine(law) };
}

/** The same law without one of its norms. */
export function without(stack: Stack, id: string): Stack {
  const norms = stack.norms.filter((norm) => norm.id !== id);
  if (norms.length === stack.norms.length) throw new Error(`no norm ${id}`);
  const contested = stack.contested.filter(({ first, second }) => first !== id && second !== id);
  return { ...stack, norms, contested };
}
