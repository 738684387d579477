/** Files and packs on their way to a stack: what each section says, and where it says it. */
import type { Span } from '../language/expression.ts';
import type { PackInfo } from '../language/model.ts';
import type { RawPackFile } from '../language/schema.ts';
import { nodeAt, spanAt, type Path, type YamlMap, type YamlNode } from './yaml-node.ts';

/** A file whose structure was checked. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly root: YamlMap;
  readonly raw: RawPackFile;
}

/** A pack in a stack: its header and files. */
export interface PackSource {
  readonly info: PackInfo;
  readonly over: readonly string[];
  /** 0 federal, 1 state, 2 city, 3 agency. */
  readonly layer: number;
  readonly span: Span;
  readonly files: readonly ParsedFile[];
  /** True where some pack among the folders stands on it: what it declares may serve other stacks. */
  readonly shared: boolean;
}

/** One element of a section, with its place. */
export interface Placed<T> {
  readonly pack: PackSource;
  readonly file: ParsedFile;
  /** Path of the element in its file. */
  readonly path: Path;
  readonly raw: T;
  /** Its id or key. */
  readonly span: Span;
}

type ListSection =
  | 'constraints'
  | 'requests'
  | 'norms'
  | 'readings'
  | 'contested'
  | 'silences'
  | 'not-encoded'
  | 'properties'
  | 'cases';
type MapSection = 'deciders' | 'sources' | 'facts' | 'records' | 'definitions' | 'lists' | 'acts';
type Element<S extends ListSection> = NonNullable<RawPackFile[S]>[number];
type Value<S extends MapSection> = NonNullable<RawPackFile[S]>[string];

/** Elements of a section that is a list, over all packs, highest first. */
export function* listed<S extends ListSection>(
  packs: readonly PackSource[],
  section: S,
): Generator<Placed<Element<S>>> {
  for (const pack of packs) {
    for (const file of pack.files) {
      const elements = (file.raw[section] ?? []) as readonly Element<S>[];
      for (const [index, raw] of elements.entries()) {
        const path = [section, index];
        const key = typeof raw === 'object' && 'id' in raw ? [...path, 'id'] : path;
        yield { pack, file, path, raw, span: spanAt(file.path, file.root, key) };
      }
    }
  }
}

/** Entries of a section that is a map, over all packs, highest first. */
export function* keyed<S extends MapSection>(
  packs: readonly PackSource[],
  section: S,
): Generator<Placed<Value<S>> & { readonly name: string }> {
  for (const pack of packs) {
    for (const file of pack.files) {
      const map = nodeAt(file.root, [section]);
      const values = (file.raw[section] ?? {}) as Readonly<Record<string, Value<S>>>;
      if (map?.kind !== 'map') continue;
      for (const { key, keyFrom, keyTo } of map.entries.values()) {
        const raw = values[key];
        if (raw === undefined) continue;
        const span = { file: file.path, from: keyFrom, to: keyTo };
        yield { pack, file, path: [section, key], name: key, raw, span };
      }
    }
  }
}

/** Where a part of an element stands. */
export function partSpan(placed: Placed<unknown>, ...part: Path): Span {
  return spanAt(placed.file.path, placed.file.root, [...placed.path, ...part]);
}

/** The key that leads to a part of an element, whatever its value. */
export function keySpan(placed: Placed<unknown>, ...part: Path): Span {
  const path = [...placed.path, ...part];
  const parent = nodeAt(placed.file.root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry
    ? { file: placed.file.path, from: entry.keyFrom, to: entry.keyTo }
    : partSpan(placed, ...part);
}

export function partNode(placed: Placed<unknown>, ...part: Path): YamlNode | undefined {
  return nodeAt(placed.file.root, [...placed.path, ...part]);
}
