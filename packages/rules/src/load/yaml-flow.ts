/** `[…]` and `{…}` in YAML, and the keys of all maps. */
import type { YamlCursor } from './yaml-cursor.ts';
import { readPlain, readQuoted, refuseProperties } from './yaml-inline.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/** `[…]` or `{…}`. Lines inside are indented more than `parent`; the closing bracket at least as much. */
export function readFlow(cursor: YamlCursor, parent: number): YamlList | YamlMap {
  cursor.count();
  cursor.enter();
  const node = cursor.peek() === '[' ? readFlowList(cursor, parent) : readFlowMap(cursor, parent);
  cursor.leave();
  return node;
}

function readFlowList(cursor: YamlCursor, parent: number): YamlList {
  const from = cursor.at;
  const items: YamlNode[] = [];
  cursor.at += 1;
  for (;;) {
    flowSpace(cursor, parent, from);
    if (cursor.peek() === ']') break;
    items.push(readFlowValue(cursor, parent));
    flowSpace(cursor, parent, from);
    if (cursor.peek() === ':') {
      cursor.refuse('TH115', 'A key stands in a list.', cursor.at, cursor.at + 1, {
        help: 'Put braces around it: `[{ key: value }]`.',
      });
    }
    if (!separator(cursor, ']', from)) break;
  }
  cursor.at += 1;
  return { kind: 'list', items, from, to: cursor.at };
}

function readFlowMap(cursor: YamlCursor, parent: number): YamlMap {
  const from = cursor.at;
  const entries = new Map<string, YamlEntry>();
  cursor.at += 1;
  for (;;) {
    flowSpace(cursor, parent, from);
    if (cursor.peek() === '}') break;
    refuseProperties(cursor);
    if (cursor.peek() === '[' || cursor.peek() === '{') {
      cursor.refuse('TH110', 'A list or map cannot be a key: keys are text.');
    }
    const quoted = cursor.peek() === '"' || cursor.peek() === "'";
    const line = cursor.lineStart;
    const key = quoted ? readQuoted(cursor, parent) : readPlain(cursor, parent, true);
    if (cursor.lineStart !== line) {
      cursor.refuse('TH115', 'A key stands on one line.', key.from, key.to, {
        help: 'If this continues the text before a comma, put that text in quotes.',
      });
    }
    flowSpace(cursor, parent, from);
    if (cursor.peek() !== ':') refuseLoneKey(cursor, key);
    cursor.at += 1;
    flowSpace(cursor, parent, from);
    const next = cursor.peek();
    const empty = next === ',' || next === '}';
    const value: YamlNode = empty ? nothing(key.from, key.from) : readFlowValue(cursor, parent);
    addEntry(cursor, entries, key, value);
    flowSpace(cursor, parent, from);
    if (!separator(cursor, '}', from)) break;
  }
  cursor.at += 1;
  return { kind: 'map', entries, from, to: cursor.at };
}

function refuseLoneKey(cursor: YamlCursor, key: YamlScalar): never {
  const word = String(key.value);
  const glued = /^[\w.-]+:\S/.test(word);
  cursor.refuse(
    'TH115',
    glued
      ? 'A space is missing after the colon.'
      : `\`${word.slice(0, 60)}\` has no colon and value.`,
    key.from,
    key.to,
    {
      help: glued
        ? undefined
        : 'If it continues the text before the comma, put that text in quotes.',
    },
  );
}

function readFlowValue(cursor: YamlCursor, parent: number): YamlNode {
  refuseProperties(cursor);
  const first = cursor.peek();
  if (first === '[' || first === '{') return readFlow(cursor, parent);
  if (first === '"' || first === "'") return readQuoted(cursor, parent);
  return readPlain(cursor, parent, true);
}

/** Past a comma; false at the closing bracket. */
function separator(cursor: YamlCursor, close: string, from: number): boolean {
  const next = cursor.peek();
  if (next === close) return false;
  if (next === ',') {
    cursor.at += 1;
    return true;
  }
  const open = cursor.text[from]!;
  cursor.refuse('TH115', `A comma or \`${close}\` is expected here.`, cursor.at, cursor.at + 1, {
    notes: [
      { message: `\`${open}\` was opened here.`, span: { file: cursor.file, from, to: from + 1 } },
    ],
  });
}

function flowSpace(cursor: YamlCursor, parent: number, from: number): void {
  const line = cursor.lineStart;
  cursor.skipToContent();
  const next = cursor.peek();
  const closing = next === ']' || next === '}';
  const outside = cursor.lineStart !== line && cursor.column < (closing ? parent : parent + 1);
  if (next !== undefined && !outside) return;
  const open = cursor.text[from]!;
  cursor.refuse('TH115', `\`${open}\` is not closed.`, from, from + 1, {
    help: `Close it with \`${open === '[' ? ']' : '}'}\`. Lines inside are indented further than the key.`,
  });
}

/** The value of a key that has none. */
export function nothing(from: number, to: number): YamlScalar {
  return { kind: 'scalar', value: null, style: 'plain', from, to };
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Adds a key and its value, unless the key is one that no reader should meet. */
export function addEntry(
  cursor: YamlCursor,
  entries: Map<string, YamlEntry>,
  key: YamlScalar,
  value: YamlNode,
): void {
  const written = cursor.text.slice(key.from, key.to);
  if (typeof key.value !== 'string') {
    cursor.report(
      'TH110',
      `\`${written.slice(0, 40)}\` is not text, and a key must be.`,
      key.from,
      key.to,
      {
        help: `Put it in quotes: \`"${written.slice(0, 40)}"\`.`,
      },
    );
  } else if (key.style === 'plain' && key.value === '<<') {
    cursor.report('TH113', '`<<` merges another map into this one.', key.from, key.to, {
      help: 'Write the keys out.',
    });
  } else if (FORBIDDEN.has(key.value)) {
    cursor.report('TH112', `The key \`${key.value}\` is not allowed.`, key.from, key.to);
  } else {
    const first = entries.get(key.value);
    if (first) {
      const span = { file: cursor.file, from: first.keyFrom, to: first.keyTo };
      cursor.report('TH111', `The key \`${key.value}\` stands here twice.`, key.from, key.to, {
        notes: [{ message: 'It stands here first.', span }],
      });
      return;
    }
    entries.set(key.value, { key: key.value, keyFrom: key.from, keyTo: key.to, value });
  }
}
