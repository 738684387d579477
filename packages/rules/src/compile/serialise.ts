/**
 * A compiled law as JSON text and back. Maps become arrays of pairs, diagrams packed text, spans are
 * left out. The text is refused when it was written by another engine version: answers must be replayable
 * with the version that gave them.
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { CompactDiagram } from '../diagram/compact.ts';
import type { Stack } from '../language/model.ts';
import { ENGINE } from './engine-version.ts';
import type { Law } from './law.ts';
import { normTable } from './norm-table.ts';
import { packCode, UnpackedCode } from './packed-code.ts';
import { packTerminals, unpackTerminals, type PackedTerminals } from './packed-terminals.ts';
import type { Variable } from './variable.ts';

const FORMAT = 'threshold-law/4';

/** Position, live, and standing where that is not the same. */
type ShippedNorm = readonly [number, NodeRef] | readonly [number, NodeRef, NodeRef];

interface Shipped {
  readonly format: string;
  readonly engine: string;
  readonly hash: string;
  readonly knownOn?: string;
  readonly horizon?: string;
  readonly stack: unknown;
  readonly variables: readonly Variable[];
  readonly terminals: PackedTerminals;
  readonly sizes: readonly number[];
  /** See packed-code.ts. */
  readonly code: string;
  readonly length: number;
  readonly acts: readonly [string, NodeRef][];
  readonly duties: readonly [string, NodeRef][];
  readonly live: readonly [string, readonly ShippedNorm[]][];
  readonly outcomes: readonly [string, NodeRef][];
  readonly possible: NodeRef;
  readonly tooLarge: readonly string[];
}

export function writeLaw(law: Law): string {
  const shipped: Shipped = {
    format: FORMAT,
    engine: law.engine,
    hash: law.hash,
    ...(law.knownOn === undefined ? {} : { knownOn: law.knownOn }),
    ...(law.horizon === undefined ? {} : { horizon: law.horizon }),
    stack: { ...law.stack, cases: [], properties: [] },
    variables: law.variables,
    terminals: packTerminals(law.terminals),
    sizes: law.diagram.levels.map(({ size }) => size),
    code: packCode(law.diagram.code),
    length: law.diagram.code.length,
    acts: [...law.acts],
    duties: [...law.duties],
    live: [...law.live].map(([name, norms]) => [
      name,
      norms.map(({ position, live, standing }): ShippedNorm =>
        standing === live ? [position, live] : [position, live, standing],
      ),
    ]),
    outcomes: [...law.outcomes],
    possible: law.possible,
    tooLarge: law.tooLarge,
  };
  return JSON.stringify(shipped, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (value instanceof Map) return { $map: [...value] };
    if (value instanceof Set) return { $set: [...value] };
    return value;
  });
}

export class UnreadableLaw extends Error {
  override readonly name = 'UnreadableLaw';
}

export function readLaw(text: string): Law {
  const shipped = JSON.parse(text) as Shipped;
  if (shipped.format !== FORMAT)
    throw new UnreadableLaw(`This is not a compiled law (${FORMAT}). Build it again.`);
  if (shipped.engine !== ENGINE) {
    throw new UnreadableLaw(
      `The law was compiled by engine ${shipped.engine}; this is ${ENGINE}. Build it again.`,
    );
  }
  const stack = revive(shipped.stack) as Stack;
  return {
    engine: shipped.engine,
    hash: shipped.hash,
    knownOn: shipped.knownOn,
    horizon: shipped.horizon,
    stack,
    table: normTable(stack),
    variables: revive(shipped.variables) as readonly Variable[],
    terminals: unpackTerminals(shipped.terminals),
    diagram: new CompactDiagram(
      shipped.sizes.map((size) => ({ size })),
      new UnpackedCode(shipped.code, shipped.length),
    ),
    acts: new Map(shipped.acts),
    duties: new Map(shipped.duties),
    live: new Map(
      shipped.live.map(([name, norms]) => [
        name,
        norms.map(([position, live, standing = live]) => ({ position, live, standing })),
      ]),
    ),
    outcomes: new Map(shipped.outcomes),
    possible: shipped.possible,
    tooLarge: shipped.tooLarge,
  };
}

/** Maps and sets back from their written form, in place: most values stay, so few are written. */
function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'object' && item !== null) value[index] = revive(item);
    }
    return value;
  }
  const record = value as Record<string, unknown>;
  for (const key in record) {
    const item = record[key];
    if (typeof item !== 'object' || item === null) continue;
    if (key === '$map') return new Map(revive(item) as [unknown, unknown][]);
    if (key === '$set') return new Set(item as unknown[]);
    const revived = revive(item);
    if (revived !== item) record[key] = revived;
  }
  return record;
}
