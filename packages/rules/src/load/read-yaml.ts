/**
 * Reads one pack file as YAML: maps, lists and scalars, each with its place. Any text is answered, none
 * is evaluated, and time grows with the size of the file only.
 *
 * It accepts the part of YAML 1.2 that packs are written in and refuses the rest by name: anchors,
 * aliases, tags, directives, several documents, merge keys, keys that are not text, and texts that state
 * their indentation (`|2`). A reader of our own
 * because the usual library took 480 ms for 260 KB in a fresh process and this one a tenth of that, and
 * because limits hold by construction here. A test holds it to the library: what it accepts, the library
 * accepts, with the same value.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scanText } from './scan-text.ts';
import type { SourceFile } from './source-file.ts';
import { isBlankCode, Refusal, RETURN, SPACE, TAB, YamlCursor } from './yaml-cursor.ts';
import { addEntry, nothing, readFlow } from './yaml-flow.ts';
import { endsInColon, plainEnd, readPlain, readQuoted, refuseProperties } from './yaml-inline.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';
import { joinBlock, resolvePlain } from './yaml-scalar.ts';

export interface YamlResult {
  /** Null where the file was refused, or is empty. */
  readonly root: YamlNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function readYaml(source: SourceFile): YamlResult {
  const refused = scanText(source);
  if (refused) return { root: null, diagnostics: [refused] };
  const cursor = new YamlCursor(source);
  try {
    const root = readDocument(cursor);
    const { diagnostics } = cursor;
    return { root: diagnostics.length > 0 ? null : root, diagnostics };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { root: null, diagnostics: [...cursor.diagnostics, error.diagnostic] };
  }
}

function readDocument(cursor: YamlCursor): YamlNode | null {
  skipFirstMarker(cursor);
  cursor.skipToContent();
  if (cursor.ended) return null;
  if (cursor.peek() === '|' || cursor.peek() === '>') {
    cursor.refuse('TH115', 'A file is a map, but this one is a single text.');
  }
  const root = readBlock(cursor, -1);
  cursor.skipToContent();
  if (cursor.at < cursor.text.length) refuseMisaligned(cursor);
  return root;
}

/** One `---` may open the document, after comments. */
function skipFirstMarker(cursor: YamlCursor): void {
  const opening = /^\ufeff?(?:[ \r]*(?:#[^\n]*)?\n)*---(?=[ \r]*(?:#[^\n]*)?(?:\n|$))/.exec(
    cursor.text,
  );
  if (!opening) return;
  cursor.at = opening[0].length;
}

/** A value that begins on a line of its own, or after a dash. */
function readBlock(cursor: YamlCursor, parent: number): YamlNode {
  refuseProperties(cursor);
  if (cursor.isIndicator('-')) return readBlockList(cursor);
  const first = cursor.peek();
  if (first === '%' && cursor.column === 0) {
    cursor.refuse('TH109', 'A line that begins with `%` is a directive, and none is allowed here.');
  }
  if (first === '|' || first === '>') return readBlockScalar(cursor, parent);
  if (startsKey(cursor)) return readBlockMap(cursor);
  return readInline(cursor, parent);
}

/** A value on the line of its key or dash that is no block list or map. */
function readInline(cursor: YamlCursor, parent: number): YamlNode {
  const first = cursor.peek();
  if (first === '|' || first === '>') return readBlockScalar(cursor, parent);
  if (first === '[' || first === '{') {
    const node = readFlow(cursor, parent);
    cursor.expectLineEnd('the closing bracket');
    return node;
  }
  if (first === '"' || first === "'") {
    const node = readQuoted(cursor, parent);
    cursor.expectLineEnd('the closing quote');
    return node;
  }
  return readPlain(cursor, parent, false);
}

/** True where `key:` stands: plain or quoted text on one line with a colon and a blank behind it. */
function startsKey(cursor: YamlCursor): boolean {
  const { text, at } = cursor;
  const first = text[at]!;
  if (first === '"' || first === "'") {
    let end = at + 1;
    for (; text[end] !== first || (first === "'" && text[end + 1] === "'"); end += 1) {
      if (text[end] === undefined || text[end] === '\n') return false;
      if (text[end] === '\\' && first === '"') end += 1;
      else if (text[end] === first) end += 1;
    }
    end += 1;
    while (text[end] === ' ' || text[end] === '\t') end += 1;
    return text[end] === ':' && isBlankCode(text.charCodeAt(end + 1));
  }
  if ('[]{},#&*!|>%@`'.includes(first)) return false;
  return endsInColon(text, plainEnd(text, at, false), false);
}

function readBlockMap(cursor: YamlCursor): YamlMap {
  cursor.count();
  cursor.enter();
  const from = cursor.at;
  const column = cursor.column;
  const entries = new Map<string, YamlEntry>();
  let to = from;
  for (;;) {
    const key = readKey(cursor);
    const value = readMapValue(cursor, column, key);
    addEntry(cursor, entries, key, value);
    to = cursor.at;
    cursor.skipToContent();
    if (cursor.ended || cursor.column < column) break;
    if (cursor.column > column) refuseMisaligned(cursor);
    refuseProperties(cursor);
    if (cursor.isIndicator('-') || !startsKey(cursor)) refuseNoKey(cursor);
  }
  cursor.leave();
  return { kind: 'map', entries, from, to };
}

function readKey(cursor: YamlCursor): YamlScalar {
  const first = cursor.peek();
  let key: YamlScalar;
  if (first === '"' || first === "'") key = readQuoted(cursor, -1);
  else {
    if (cursor.isIndicator('?')) {
      cursor.refuse('TH110', '`?` begins a key that is not plain text.', cursor.at, cursor.at + 1, {
        help: 'Write the key as text on one line.',
      });
    }
    cursor.count();
    const from = cursor.at;
    const end = plainEnd(cursor.text, from, false);
    key = {
      kind: 'scalar',
      value: resolvePlain(cursor.text.slice(from, end)),
      style: 'plain',
      from,
      to: end,
    };
    cursor.at = end;
  }
  cursor.skipSpaces();
  cursor.at += 1;
  return key;
}

function readMapValue(cursor: YamlCursor, column: number, key: YamlScalar): YamlNode {
  cursor.skipSpaces();
  if (!cursor.atLineEnd) {
    refuseProperties(cursor);
    if (cursor.isIndicator('-')) {
      cursor.refuse(
        'TH115',
        'A list cannot begin on the line of its key.',
        cursor.at,
        cursor.at + 1,
        {
          help: 'Begin it on the next line, or write it in brackets: `[a, b]`.',
        },
      );
    }
    return readInline(cursor, column);
  }
  cursor.skipToContent();
  if (!cursor.ended) {
    if (cursor.column > column) return readBlock(cursor, column);
    // A list may stand at the column of its key.
    if (cursor.column === column && cursor.isIndicator('-')) return readBlockList(cursor);
  }
  // An empty value keeps the place of its key, so that a message about it has something to point at.
  return nothing(key.from, key.from);
}

function readBlockList(cursor: YamlCursor): YamlList {
  cursor.count();
  cursor.enter();
  const from = cursor.at;
  const column = cursor.column;
  const items: YamlNode[] = [];
  let to = from;
  for (;;) {
    const dash = cursor.at;
    cursor.at += 1;
    items.push(readItem(cursor, column, dash));
    to = cursor.at;
    cursor.skipToContent();
    if (cursor.ended || cursor.column < column) break;
    if (cursor.column > column) refuseMisaligned(cursor);
    if (!cursor.isIndicator('-')) break;
  }
  cursor.leave();
  return { kind: 'list', items, from, to };
}

function readItem(cursor: YamlCursor, column: number, dash: number): YamlNode {
  while (cursor.peek() === ' ' || cursor.peek() === '\r') cursor.at += 1;
  if (cursor.peek() === '\t') {
    cursor.refuse('TH105', 'A tab follows the dash.', cursor.at, cursor.at + 1, {
      help: 'Write one space after the dash.',
    });
  }
  if (!cursor.atLineEnd) return readBlock(cursor, column);
  cursor.skipToContent();
  if (!cursor.ended && cursor.column > column) return readBlock(cursor, column);
  return nothing(dash, dash);
}

/** `|` or `>`: the lines below that are indented more than `parent`, as they stand or folded. */
function readBlockScalar(cursor: YamlCursor, parent: number): YamlScalar {
  cursor.count();
  const from = cursor.at;
  const sign = /^[|>][-+]?/.exec(cursor.text.slice(from, from + 2))![0];
  cursor.at += sign.length;
  cursor.expectLineEnd('the mark of a block text');
  cursor.at = Math.min(cursor.lineEnd() + 1, cursor.text.length);
  cursor.lineStart = cursor.at;
  let indent = -1;
  const lines: string[] = [];
  let to = cursor.at;
  const { text } = cursor;
  while (!cursor.ended) {
    const end = cursor.lineEnd();
    const last = text.charCodeAt(end - 1) === RETURN && end > cursor.at ? end - 1 : end;
    let content = cursor.at;
    while (text.charCodeAt(content) === SPACE) content += 1;
    const spaces = content - cursor.at;
    const empty = content >= last;
    if (!empty) {
      if (text.charCodeAt(content) === TAB && (indent === -1 || spaces < indent)) {
        cursor.at = content;
        cursor.refuseTab();
      }
      if (spaces < indent || (indent === -1 && spaces <= parent)) break;
      if (indent === -1) {
        indent = spaces;
        if (lines.some((each) => each.length > spaces)) {
          cursor.refuse('TH115', 'A blank line above holds more spaces than this line.');
        }
        lines.fill('');
      }
    }
    // Indentation that the end of the file cuts off is not a line.
    const cutOff = end === text.length && empty && (indent === -1 || spaces <= indent);
    if (!cutOff)
      lines.push(text.slice(indent === -1 ? cursor.at : Math.min(cursor.at + indent, last), last));
    if (!empty) to = end;
    cursor.at = Math.min(end + 1, text.length);
    cursor.lineStart = cursor.at;
  }
  if (indent === -1) lines.fill('');
  const chomp = sign.endsWith('-') ? 'strip' : sign.endsWith('+') ? 'keep' : 'clip';
  const value = joinBlock(lines, { folded: sign.startsWith('>'), chomp });
  return { kind: 'scalar', value, style: 'block', from, to };
}

function refuseMisaligned(cursor: YamlCursor): never {
  const end = Math.min(cursor.lineEnd(), cursor.at + 40);
  cursor.refuse('TH115', 'This line does not line up with anything above it.', cursor.at, end, {
    help: 'Keys of one map, and dashes of one list, begin at the same column.',
  });
}

function refuseNoKey(cursor: YamlCursor): never {
  const end = cursor.lineEnd();
  if (cursor.isIndicator('-')) {
    cursor.refuse('TH115', 'A list item stands where a key is expected.', cursor.at, cursor.at + 1);
  }
  const rest = cursor.text.slice(cursor.at, end);
  const glued = /^[\w.-]+:\S/.test(rest);
  cursor.refuse(
    'TH115',
    glued ? 'A space is missing after the colon.' : 'A key and a colon are expected here.',
    cursor.at,
    cursor.at + rest.trimEnd().length,
    { help: glued ? undefined : 'If the line continues the text above, indent it further.' },
  );
}
