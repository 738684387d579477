/**
 * One value of a YAML file changed in place: every other character stays, comments and layout too. Each edit is read
 * again, and given only if the file then says exactly what was asked; otherwise it has to be made in the text.
 */
import { readYaml } from '../load/read-yaml.ts';
import {
  nodeAt,
  plainValue,
  type Path,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../load/yaml-node.ts';

export type Plain = string | boolean;
export interface ItemToAdd {
  readonly [key: string]: Plain;
}

export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'unreadable' | 'not-there' | 'by-hand' };

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Sets what stands at a path; undefined takes the key out. A key that is missing is added at the end of its map. */
export function setValue(text: string, path: Path, value: Plain | undefined): Edited {
  return edited(text, path.slice(0, -1), (parent) => {
    const key = path.at(-1);
    if (parent.kind !== 'map' || typeof key !== 'string') return undefined;
    const entry = parent.entries.get(key);
    const { [key]: was, ...rest } = plainValue(parent) as Record<string, unknown>;
    if (value === undefined) {
      if (!entry || parent.entries.size === 1) return undefined;
      return { splice: without(text, parent, key), says: rest };
    }
    if (!entry)
      return { splice: withKey(text, parent, key, value), says: { ...rest, [key]: value } };
    if (entry.value.kind !== 'scalar') return undefined;
    const splice = rewritten(text, entry.value, value, indentOf(text, entry.keyFrom));
    // A block folds its lines: what it says is looked at only for words.
    const says = { ...rest, [key]: entry.value.style === 'block' ? LIKE(String(value)) : value };
    return was === value ? { splice: NOTHING, says: { ...rest, [key]: was } } : { splice, says };
  });
}

/** Adds items to the end of a list, written as the one before them is. */
export function addItems(text: string, path: Path, items: readonly ItemToAdd[]): Edited {
  return edited(text, path, (list) => {
    const last = list.kind === 'list' ? list.items.at(-1) : undefined;
    if (list.kind !== 'list' || !last) return undefined;
    const written = items.map(flowMap);
    const says = [...(plainValue(list) as unknown[]), ...items];
    if (text[list.from] === '[') {
      const put = written.map((each) => `, ${each}`).join('');
      return { splice: { from: last.to, to: last.to, put }, says };
    }
    const indent = ' '.repeat(columnOf(text, list.from));
    const at = endOfLine(text, last.to);
    const put = written.map((each) => `\n${indent}- ${each}`).join('');
    return { splice: { from: at, to: at, put }, says };
  });
}

/** Takes one item out of a list, with its lines; never the last one. */
export function removeItem(text: string, path: Path, index: number): Edited {
  return edited(text, path, (list) => {
    if (list.kind !== 'list' || list.items.length < 2) return undefined;
    const item = list.items[index];
    if (!item) return undefined;
    const says = (plainValue(list) as unknown[]).filter((_, at) => at !== index);
    return { splice: cut(text, list.items, index, text[list.from] === '['), says };
  });
}

interface Change {
  readonly splice: Splice;
  /** What stands at the path then. */
  readonly says: unknown;
}

const NOTHING: Splice = { from: 0, to: 0, put: '' };

function edited(text: string, path: Path, change: (node: YamlNode) => Change | undefined): Edited {
  const before = rootOf(text);
  if (!before) return { ok: false, why: 'unreadable' };
  const node = nodeAt(before, path);
  if (!node) return { ok: false, why: 'not-there' };
  const made = change(node);
  if (!made) return { ok: false, why: 'by-hand' };
  const { from, to, put } = made.splice;
  const after = text.slice(0, from) + put + text.slice(to);
  const root = rootOf(after);
  const wanted = replaced(plainValue(before), path, made.says);
  if (!root || !same(plainValue(root), wanted)) return { ok: false, why: 'by-hand' };
  return { ok: true, text: after };
}

function rootOf(text: string): YamlNode | undefined {
  const { root, diagnostics } = readYaml({ path: 'draft', text });
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : (root ?? undefined);
}

function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((each: unknown, at) => (at === step ? replaced(each, rest, value) : each));
  }
  const map = whole as Record<string, unknown>;
  return { ...map, [step]: replaced(map[String(step)], rest, value) };
}

/** The same words, however they are broken into lines. */
class Words {
  readonly text: string;
  constructor(text: string) {
    this.text = text.split(/\s+/).join(' ').trim();
  }
}
const LIKE = (text: string): Words => new Words(text);

function same(is: unknown, wanted: unknown): boolean {
  if (wanted instanceof Words) return typeof is === 'string' && LIKE(is).text === wanted.text;
  if (Array.isArray(is) && Array.isArray(wanted)) {
    return is.length === wanted.length && is.every((each, at) => same(each, wanted[at]));
  }
  if (typeof is !== 'object' || typeof wanted !== 'object' || is === null || wanted === null) {
    return is === wanted;
  }
  const [a, b] = [is as Record<string, unknown>, wanted as Record<string, unknown>];
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]))
  );
}

/** A plain word stays plain, what had quotes or needs them gets them, a block keeps its lines. */
function rewritten(text: string, node: YamlScalar, value: Plain, indent: number): Splice {
  const { from, to, style } = node;
  if (style !== 'block') return { from, to, put: scalar(value, style === 'plain') };
  const head = /^[|>][+-]?/.exec(text.slice(from, to))?.[0] ?? '>-';
  const inside = ' '.repeat(indent + 2);
  const lines = String(value)
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : inside + line.trimEnd()));
  return { from, to, put: `${head}\n${lines.join('\n')}` };
}

/** What a form shows of a scalar: of a block its lines as they are laid out, of all else its value. */
export function shownText(text: string, node: YamlScalar): string {
  if (node.style !== 'block') return node.value === null ? '' : String(node.value);
  const lines = text.slice(node.from, node.to).split('\n').slice(1);
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n');
}

const PLAIN_WORD = /^[A-Za-z§][A-Za-z0-9 §.()/-]*[A-Za-z0-9)]$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words that YAML takes for something else. */
const TAKEN = /^(?:true|false|yes|no|on|off|null|~)$/i;

function scalar(value: Plain, plain: boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (plain && (DAY.test(value) || (PLAIN_WORD.test(value) && !TAKEN.test(value)))) return value;
  return JSON.stringify(value);
}

function flowMap(item: ItemToAdd): string {
  const parts = Object.entries(item).map(([key, value]) => `${key}: ${scalar(value, false)}`);
  return `{ ${parts.join(', ')} }`;
}

function withKey(text: string, map: YamlMap, key: string, value: Plain): Splice {
  const entries = [...map.entries.values()];
  const last = entries.at(-1)!;
  const written = `${key}: ${scalar(value, true)}`;
  if (text[map.from] === '{') {
    return { from: last.value.to, to: last.value.to, put: `, ${written}` };
  }
  const at = endOfLine(text, last.value.to);
  return { from: at, to: at, put: `\n${' '.repeat(columnOf(text, map.from))}${written}` };
}

function without(text: string, map: YamlMap, key: string): Splice {
  const entries = [...map.entries.values()];
  const parts = entries.map(({ keyFrom, value }) => ({ from: keyFrom, to: value.to }));
  const index = entries.findIndex((entry) => entry.key === key);
  return cut(text, parts, index, text[map.from] === '{');
}

/** In a line, with the comma; else from the start of its line to the start of the next part. */
function cut(
  text: string,
  parts: readonly { readonly from: number; readonly to: number }[],
  index: number,
  inLine: boolean,
): Splice {
  const { from, to } = parts[index]!;
  const next = parts[index + 1];
  const before = parts[index - 1];
  if (inLine) {
    if (next) return { from, to: next.from, put: '' };
    return { from: before?.to ?? from, to, put: '' };
  }
  const start = text.lastIndexOf('\n', from - 1) + 1;
  // The first key of a list's item stands behind the dash of that item.
  if (/^\s*-\s+$/.test(text.slice(start, from)) && next && columnOf(text, next.from) > 0) {
    const dash = text.slice(start, from).trim() === '-';
    const sameColumn = columnOf(text, next.from) === columnOf(text, from);
    const ownLine = text.lastIndexOf('\n', next.from - 1) + 1 !== start;
    if (dash && sameColumn && ownLine && !/^\s*-/.test(lineAt(text, next.from))) {
      return { from, to: next.from, put: '' };
    }
  }
  return { from: Math.max(0, start - 1), to: endOfLine(text, to), put: '' };
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset));
}

/** The end of what is written, with a comment behind it. */
function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Of the key itself, behind the dash of a list. */
function indentOf(text: string, keyFrom: number): number {
  return columnOf(text, keyFrom);
}
