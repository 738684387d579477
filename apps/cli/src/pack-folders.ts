/**
 * Where the law lies: finds the folder of packs, tells which packs are in it, and reads the files of
 * those that a target stands on. Nothing here understands law; loading does.
 */
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { nodeAt, plainValue } from '@threshold/rules/load/yaml-node';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import { EXIT } from './exit-code.ts';
import { Failure, visible } from './failure.ts';
import type { Host } from './host.ts';
import { unreadable } from './read-input.ts';

export interface PackPlace {
  readonly id: string;
  readonly title: string;
  readonly layer: string;
  readonly version: string;
  readonly over: readonly string[];
  readonly dir: string;
}

export interface LawPlaces {
  /** The folder of packs; undefined when a pack was named by its own folder and no other was found. */
  readonly root: string | undefined;
  readonly packs: ReadonlyMap<string, PackPlace>;
}

const HEADER = 'pack.yaml';
/** No file that people wrote is larger; a reader of packs must not fill the memory with one that is. */
const MOST_BYTES = 10_000_000;

/** `--law-dir`, else the nearest `law/` upward from where we are, else the one this program came with. */
export function findLaw(host: Host, lawDir: string | undefined): LawPlaces {
  if (lawDir !== undefined) {
    const root = path.resolve(host.cwd, lawDir);
    if (!isFolder(root)) {
      throw new Failure(EXIT.noInput, `There is no folder "${visible(lawDir)}".`, {
        help: 'Give --law-dir the folder that holds the packs.',
      });
    }
    const packs = packsIn(root);
    if (packs.size === 0) {
      throw new Failure(EXIT.noInput, `No pack was found in "${visible(lawDir)}".`, {
        help: `A pack is a folder with a ${HEADER} in it.`,
      });
    }
    return { root, packs };
  }
  for (const root of [...upward(host.cwd), ...upward(path.dirname(host.program.path))]) {
    const packs = packsIn(root);
    if (packs.size > 0) return { root, packs };
  }
  return { root: undefined, packs: new Map() };
}

function* upward(from: string): Generator<string> {
  let folder = from;
  for (;;) {
    yield path.join(folder, 'law');
    const parent = path.dirname(folder);
    if (parent === folder) return;
    folder = parent;
  }
}

function packsIn(root: string): Map<string, PackPlace> {
  const packs = new Map<string, PackPlace>();
  for (const name of foldersIn(root)) {
    const pack = packAt(path.join(root, name));
    if (pack && !packs.has(pack.id)) packs.set(pack.id, pack);
  }
  return packs;
}

/** What a pack's header says, as far as it can be read; loading reports what is wrong with it. */
function packAt(dir: string): PackPlace | undefined {
  const file = path.join(dir, HEADER);
  if (found(file)?.isFile() !== true) return undefined;
  const { root } = readYaml({ path: file, text: readText(file) });
  const text = (key: string): string | undefined => {
    const node = root ? nodeAt(root, ['pack', key]) : undefined;
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  };
  const id = text('id') ?? path.basename(dir);
  const over = root ? nodeAt(root, ['pack', 'over']) : undefined;
  const ids = over?.kind === 'list' ? plainValue(over) : [];
  return {
    id,
    title: text('title') ?? id,
    layer: text('layer') ?? '',
    version: text('version') ?? '',
    over: Array.isArray(ids) ? ids.filter((each): each is string => typeof each === 'string') : [],
    dir,
  };
}

/** Packs that no other stands on: those one decides by. */
export function lowestPacks({ packs }: LawPlaces): string[] {
  const under = new Set([...packs.values()].flatMap(({ over }) => over));
  return [...packs.keys()].filter((id) => !under.has(id));
}

export interface Target {
  readonly id: string;
  /** The target and all it stands on, in no order; folders that cannot be found are left out. */
  readonly places: readonly PackPlace[];
  readonly root: string | undefined;
}

/** The pack named by its id or by its folder, with the packs it stands on. */
export function findTarget(host: Host, name: string, lawDir: string | undefined): Target {
  const isPath = name.includes('/') || name.includes(path.sep) || name === '.' || name === '..';
  if (isPath) {
    const dir = path.resolve(host.cwd, name);
    const pack = packAt(dir);
    if (!pack) {
      throw new Failure(EXIT.noInput, `"${visible(name)}" is not a folder with a ${HEADER}.`);
    }
    const beside = packsIn(path.dirname(dir));
    const { root, packs } = findLaw(host, lawDir);
    const known = new Map([...packs, ...beside, [pack.id, pack]]);
    return { id: pack.id, places: closure(pack.id, known), root };
  }
  const { root, packs } = findLaw(host, lawDir);
  if (!packs.has(name)) {
    const meant = suggest(name, packs.keys());
    throw new Failure(EXIT.noInput, `There is no pack "${visible(name)}".`, {
      help:
        packs.size === 0
          ? 'No folder of packs was found. Give one with --law-dir.'
          : meant === undefined
            ? `Packs here: ${[...packs.keys()].join(', ')}.`
            : `Did you mean ${meant}?`,
    });
  }
  return { id: name, places: closure(name, packs), root };
}

function closure(id: string, packs: ReadonlyMap<string, PackPlace>): PackPlace[] {
  const found = new Map<string, PackPlace>();
  const add = (each: string): void => {
    const pack = packs.get(each);
    if (!pack || found.has(each)) return;
    found.set(each, pack);
    pack.over.forEach(add);
  };
  add(id);
  return [...found.values()];
}

/** Files of the packs as the loader takes them, with paths as messages should show them. */
export function readFolders(host: Host, places: readonly PackPlace[]): PackFolder[] {
  return places.map(({ dir }) => {
    const shown = shownPath(host, dir);
    return {
      path: shown,
      files: filesIn(dir).map((file) => ({
        path: `${shown}/${file.split(path.sep).join('/')}`,
        text: readText(path.join(dir, file)),
      })),
    };
  });
}

/** Names and stamps of every file of the packs: equal stamps, equal law. No file is opened. */
export function stampOf(places: readonly PackPlace[]): string[] {
  return places.flatMap(({ id, dir }) =>
    filesIn(dir).map((file) => {
      const { mtimeMs, size } = statOf(path.join(dir, file));
      return `${id}/${file}:${mtimeMs}:${size}`;
    }),
  );
}

/** YAML files below the folder, by name. Hidden ones and linked folders are not followed. */
function filesIn(dir: string, below = ''): string[] {
  return reading(path.join(dir, below), (folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(below, entry.name);
      if (entry.isDirectory()) return filesIn(dir, file);
      return /\.ya?ml$/.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())
        ? [file]
        : [];
    });
}

function readText(file: string): string {
  const { size } = statOf(file);
  if (size > MOST_BYTES) {
    throw new Failure(EXIT.data, `"${visible(file)}" is too large for a pack file.`, {
      help: 'A pack file holds at most 1 MB. Split it, or move it out of the pack.',
    });
  }
  return reading(file, () => readFileSync(file, 'utf8'));
}

const statOf = (file: string): Stats => reading(file, () => statSync(file));

/** A link that leads nowhere or a file one may not read is the pack's fault, not this program's. */
function reading<T>(file: string, read: (file: string) => T): T {
  try {
    return read(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Folders in a folder, linked ones too; none where it cannot be read. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .filter((name) => isFolder(path.join(folder, name)));
  } catch {
    return [];
  }
}

function isFolder(folder: string): boolean {
  return found(folder)?.isDirectory() === true;
}

/** Undefined also for a link that leads nowhere: beside good packs it must not hide them. */
function found(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** Relative to where we are when that is shorter to read. */
export function shownPath(host: Host, file: string): string {
  const relative = path.relative(host.cwd, file);
  const shown = relative === '' ? '.' : relative.startsWith('..') ? file : relative;
  return shown.split(path.sep).join('/');
}
