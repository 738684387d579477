/** A law that answers nothing: variables and words only, for encoding situations and finding them. */
import type { Stack } from '../language/model.ts';
import { CompactDiagram } from '../diagram/compact.ts';
import { ENGINE } from './engine-version.ts';
import type { Law } from './law.ts';
import { variableSize, type Variable } from './variable.ts';

export function lawOfWords(stack: Stack, variables: readonly Variable[]): Law {
  const levels = variables.map((variable) => ({ size: variableSize(variable, variables) }));
  return {
    engine: ENGINE,
    hash: stack.sourceHash,
    knownOn: undefined,
    horizon: undefined,
    stack: { ...stack, norms: [], requests: [] },
    table: { norms: [], positionOf: new Map() },
    variables,
    terminals: [],
    diagram: new CompactDiagram(levels, new Int32Array(0)),
    acts: new Map(),
    duties: new Map(),
    live: new Map(),
    outcomes: new Map(),
    possible: 1,
    tooLarge: [],
  };
}
