/**
 * Plain values (parsed JSON, an object built by a program) as nodes, so that one reader serves files and
 * requests alike. They have no place in a text: their spans are empty.
 */
import type { YamlEntry, YamlNode } from '../load/yaml-node.ts';

const HERE = { from: 0, to: 0 } as const;

/** Whatever YAML cannot say (undefined, functions, symbols) becomes text that no fact accepts. */
export function nodeOf(value: unknown, depth = 0): YamlNode {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') {
    return { kind: 'scalar', value, style: 'plain', ...HERE };
  }
  if (typeof value === 'string') return { kind: 'scalar', value, style: 'double', ...HERE };
  if (typeof value !== 'object' || depth > MOST_DEEP) {
    return { kind: 'scalar', value: `(${typeof value})`, style: 'double', ...HERE };
  }
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item) => nodeOf(item, depth + 1)), ...HERE };
  }
  const entries = new Map<string, YamlEntry>();
  for (const [key, item] of Object.entries(value)) {
    entries.set(key, { key, keyFrom: 0, keyTo: 0, value: nodeOf(item, depth + 1) });
  }
  return { kind: 'map', entries, ...HERE };
}

/** A situation is three maps deep; an object that holds itself would never end. */
const MOST_DEEP = 20;
