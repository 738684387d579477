/** What a YAML file says, with the place of every key and value. Plain data, read by structure checks. */
import type { Span } from '../language/expression.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
  readonly from: number;
  readonly to: number;
}
export interface YamlEntry {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly value: YamlNode;
}
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly from: number;
  readonly to: number;
}
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly from: number;
  readonly to: number;
}
export type YamlNode = YamlScalar | YamlMap | YamlList;

/** Plain values. Keys that could reach a prototype were refused by the reader. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  const value: Record<string, unknown> = {};
  for (const entry of node.entries.values()) value[entry.key] = plainValue(entry.value);
  return value;
}

export type Path = readonly (string | number)[];

/** The node at a path, or undefined where the path leaves the tree. */
export function nodeAt(node: YamlNode, path: Path): YamlNode | undefined {
  let current: YamlNode | undefined = node;
  for (const step of path) {
    if (current?.kind === 'map') current = current.entries.get(String(step))?.value;
    else if (current?.kind === 'list' && typeof step === 'number') current = current.items[step];
    else return undefined;
  }
  return current;
}

/** The key that leads to the last step of a path. */
export function entryAt(node: YamlNode, path: Path): YamlEntry | undefined {
  const parent = nodeAt(node, path.slice(0, -1));
  const last = path.at(-1);
  return parent?.kind === 'map' && last !== undefined
    ? parent.entries.get(String(last))
    : undefined;
}

/**
 * Where to point for a path: its value when that fits on a line of its own, else its key. A missing
 * step points at the nearest thing that is there.
 */
export function spanAt(file: string, root: YamlNode, path: Path): Span {
  for (let length = path.length; ; length -= 1) {
    const part = path.slice(0, length);
    const node = nodeAt(root, part);
    if (!node) continue;
    const entry = entryAt(root, part);
    if (entry && (node.kind !== 'scalar' || node.from === node.to)) {
      return { file, from: entry.keyFrom, to: entry.keyTo };
    }
    return headSpan(file, node);
  }
}

/** A scalar whole; of a map its first key; of a list its first bracket or dash. */
export function headSpan(file: string, node: YamlNode): Span {
  if (node.kind === 'map') {
    const [first] = node.entries.values();
    if (first) return { file, from: first.keyFrom, to: first.keyTo };
  }
  const to = node.kind === 'scalar' ? node.to : Math.min(node.to, node.from + 1);
  return { file, from: node.from, to };
}
