/** The parts of YAML that stand within lines: quoted and plain text, and `[…]` and `{…}`. */
import { isHidden } from './scan-text.ts';
import { isBlank, type YamlCursor } from './yaml-cursor.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';
import { foldLines, readEscape, resolvePlain } from './yaml-scalar.ts';

const FLOW = new Set([',', '[', ']', '{', '}']);
/** Characters that cannot begin plain text; `-`, `?` and `:` can, when text follows at once. */
const RESERVED = new Set([
  ',',
  '[',
  ']',
  '{',
  '}',
  '#',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '"',
  "'",
]);

/** Refuses anchors, aliases and tags wherever a value may begin. */
export function refuseProperties(cursor: YamlCursor): void {
  const first = cursor.peek();
  if (first !== '&' && first !== '*' && first !== '!') return;
  let end = cursor.at + 1;
  while (!isBlank(cursor.text[end]) && end < cursor.at + 40) end += 1;
  const word = cursor.text.slice(cursor.at, end);
  if (first === '!') {
    cursor.refuse('TH108', `\`${word}\` is a tag, and a pack has none.`, cursor.at, end, {
      help: 'Remove it. Text that begins with an exclamation mark goes in quotes.',
    });
  }
  const what = first === '&' ? 'an anchor' : 'an alias';
  cursor.refuse('TH107', `\`${word}\` is ${what}, and a pack has none.`, cursor.at, end, {
    help: `Write the value out here. Text that begins with \`${first}\` goes in quotes.`,
  });
}

/** A scalar in quotes, on one line or folded over several that are indented more than `parent`. */
export function readQuoted(cursor: YamlCursor, parent: number): YamlScalar {
  cursor.count();
  const from = cursor.at;
  const quote = cursor.text[from] ?? '"';
  const lines: string[] = [];
  let line = '';
  // Characters before this index of `line` came from escapes and are not trimmed away.
  let fixed = 0;
  let at = from + 1;
  for (;;) {
    const character = cursor.text[at];
    if (character === undefined) refuseOpen(cursor, from, quote);
    if (character === quote) {
      if (quote === "'" && cursor.text[at + 1] === "'") {
        line += "'";
        at += 2;
        continue;
      }
      break;
    }
    if (character === '\n' || (character === '\r' && cursor.text[at + 1] === '\n')) {
      lines.push(line.slice(0, fixed) + line.slice(fixed).replace(/[ \t]+$/, ''));
      line = '';
      fixed = 0;
      at = nextLine(cursor, at, parent, from, quote);
      continue;
    }
    if (character === '\\' && quote === '"') {
      const following = cursor.text.slice(at + 1, at + 3);
      if (following.startsWith('\n') || following === '\r\n') {
        // A backslash at the end of a line joins the lines without a space.
        at = nextLine(cursor, at + following.indexOf('\n') + 1, parent, from, quote);
        fixed = line.length;
        continue;
      }
      const escape = readEscape(cursor.text, at);
      if (!escape) {
        cursor.refuse('TH115', 'This is not an escape that YAML knows.', at, at + 2, {
          help: 'Write a backslash as `\\\\`, or use single quotes.',
        });
      }
      if (isHidden(escape.value)) {
        cursor.refuse(
          'TH103',
          'This escape stands for a character that cannot be seen.',
          at,
          at + escape.length,
        );
      }
      line += escape.value;
      fixed = line.length;
      at += escape.length;
      continue;
    }
    line += character;
    at += 1;
  }
  lines.push(line);
  cursor.at = at + 1;
  const value = foldLines(lines);
  if (/\p{Surrogate}/u.test(value)) {
    cursor.refuse('TH104', 'An escape here stands for half of a character.', from, cursor.at);
  }
  return { kind: 'scalar', value, style: quote === '"' ? 'double' : 'single', from, to: cursor.at };
}

/** From a line break to the first character of the next line, which must belong to the quotation. */
function nextLine(
  cursor: YamlCursor,
  at: number,
  parent: number,
  from: number,
  quote: string,
): number {
  let next = cursor.text.indexOf('\n', at) + 1;
  cursor.lineStart = next;
  cursor.refuseDocumentMarker(next);
  while (cursor.text[next] === ' ') next += 1;
  if (cursor.text[next] === '\t' && next - cursor.lineStart <= parent) {
    cursor.at = next;
    cursor.refuseTab();
  }
  while (cursor.text[next] === ' ' || cursor.text[next] === '\t') next += 1;
  const character = cursor.text[next];
  const empty = character === '\n' || character === '\r' || character === undefined;
  if (!empty && next - cursor.lineStart <= parent) refuseOpen(cursor, from, quote);
  return next;
}

function refuseOpen(cursor: YamlCursor, from: number, quote: string): never {
  const name = quote === '"' ? 'double quote' : 'single quote';
  cursor.refuse('TH115', `This ${name} is not closed.`, from, from + 1, {
    help:
      quote === '"'
        ? 'Close it with `"`. Lines that continue it are indented further than its key.'
        : "Close it with `'`. An apostrophe inside single quotes is written twice.",
  });
}

/** Where plain text ends on this line: before a comment, a bracket or comma of a flow, or a colon. */
export function plainEnd(
  cursor: YamlCursor,
  from: number,
  flow: boolean,
): { end: number; colon: boolean } {
  const { text } = cursor;
  let last = from;
  for (let at = from; ; at += 1) {
    const character = text[at];
    if (character === undefined || character === '\n') return { end: last, colon: false };
    if (character === '#' && isBlank(text[at - 1])) return { end: last, colon: false };
    if (character === ':') {
      const next = text[at + 1];
      if (isBlank(next) || (flow && FLOW.has(next ?? ''))) return { end: last, colon: true };
    }
    if (flow && FLOW.has(character)) return { end: last, colon: false };
    if (character !== ' ' && character !== '\t' && character !== '\r') last = at + 1;
  }
}

/** Refuses what cannot begin plain text. */
export function expectPlain(cursor: YamlCursor, flow: boolean): void {
  const first = cursor.peek() ?? '';
  const next = cursor.peek(1);
  const dashed = first === '-' || first === '?' || first === ':';
  const bare = dashed && (isBlank(next) || (flow && FLOW.has(next ?? '')));
  if (!bare && !RESERVED.has(first)) return;
  if (first === '?') {
    cursor.refuse('TH110', '`?` begins a key that is not plain text.', cursor.at, cursor.at + 1, {
      help: 'Write the key as text on one line.',
    });
  }
  cursor.refuse('TH115', `Text cannot begin with \`${first}\` here.`, cursor.at, cursor.at + 1, {
    help: 'Put the text in quotes.',
  });
}

/** Plain text, over as many lines as are indented more than `parent`. */
export function readPlain(cursor: YamlCursor, parent: number, flow: boolean): YamlScalar {
  cursor.count();
  expectPlain(cursor, flow);
  const from = cursor.at;
  const lines: string[] = [];
  let at = from;
  let to = from;
  for (;;) {
    const { end, colon } = plainEnd(cursor, at, flow);
    if (colon && !flow) refuseNested(cursor, at, end, from);
    lines.push(cursor.text.slice(at, end));
    cursor.at = to = end;
    if (colon) break;
    cursor.skipSpaces();
    if (cursor.peek() !== '\n') break;
    const next = continuation(cursor, cursor.at, parent, flow);
    if (!next) break;
    for (let blank = 1; blank < next.breaks; blank += 1) lines.push('');
    cursor.lineStart = next.lineStart;
    at = next.at;
  }
  cursor.at = to;
  const text = foldLines(lines);
  const value = lines.length === 1 ? resolvePlain(text) : text;
  return { kind: 'scalar', value, style: 'plain', from, to };
}

/** The next line that carries on plain text, if one does. */
function continuation(
  cursor: YamlCursor,
  at: number,
  parent: number,
  flow: boolean,
): { at: number; lineStart: number; breaks: number } | undefined {
  const { text } = cursor;
  let breaks = 0;
  let lineStart = at;
  for (let next = at; ; next += 1) {
    const character = text[next];
    if (character === undefined || character === '#') return undefined;
    if (character === '\n') {
      breaks += 1;
      lineStart = next + 1;
    } else if (character !== ' ' && character !== '\r') {
      if (next - lineStart <= parent || character === '\t') return undefined;
      if (flow && FLOW.has(character)) return undefined;
      if (next === lineStart) cursor.refuseDocumentMarker(next);
      return { at: next, lineStart, breaks };
    }
  }
}

function refuseNested(cursor: YamlCursor, at: number, end: number, from: number): never {
  const word = cursor.text.slice(at, Math.min(end, at + 40));
  if (at === from) {
    cursor.refuse('TH115', 'A colon and a space cannot stand inside unquoted text.', end, end + 1, {
      help: 'Put the text in quotes; or, if a key was meant, begin it on a line of its own.',
    });
  }
  cursor.refuse(
    'TH115',
    `\`${word}:\` looks like a key, but it is indented as if it continued the text above.`,
    at,
    end + 1,
    {
      help: 'Line it up with the keys it belongs to; or put the text in quotes.',
      notes: [
        {
          message: 'The text begins here.',
          span: { file: cursor.file, from, to: from + 1 },
        },
      ],
    },
  );
}

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
  const open = cursor.text[from] ?? '';
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
  const open = cursor.text[from] ?? '';
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
    const what = written === '' ? 'Nothing' : `\`${written.slice(0, 40)}\``;
    cursor.report('TH110', `${what} is not text, and a key must be.`, key.from, key.to, {
      help: `Put it in quotes: \`"${written.slice(0, 40)}"\`.`,
    });
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
