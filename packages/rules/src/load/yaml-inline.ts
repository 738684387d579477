/** Text in YAML, quoted or plain, on one line or folded over several. */
import { isHidden } from './scan-text.ts';
import {
  COLON,
  HASH,
  isBlankCode,
  LINE_FEED,
  RETURN,
  SPACE,
  TAB,
  type YamlCursor,
} from './yaml-cursor.ts';
import type { YamlScalar } from './yaml-node.ts';
import { foldLines, readEscape, resolvePlain } from './yaml-scalar.ts';

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
  while (!isBlankCode(cursor.text.charCodeAt(end)) && end < cursor.at + 40) end += 1;
  const word = cursor.text.slice(cursor.at, end);
  if (first === '!') {
    cursor.refuse('TH108', `\`${word}\` is a tag, and none is allowed here.`, cursor.at, end, {
      help: 'Remove it. Text that begins with an exclamation mark goes in quotes.',
    });
  }
  const what = first === '&' ? 'an anchor' : 'an alias';
  cursor.refuse('TH107', `\`${word}\` is ${what}, and none is allowed here.`, cursor.at, end, {
    help: `Write the value out here. Text that begins with \`${first}\` goes in quotes.`,
  });
}

/** A scalar in quotes, on one line or folded over several that are indented more than `parent`. */
export function readQuoted(cursor: YamlCursor, parent: number): YamlScalar {
  cursor.count();
  const from = cursor.at;
  const quote = cursor.text[from]!;
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

/** `,`, `[`, `]`, `{`, `}` */
const isFlowCode = (code: number): boolean =>
  code === 44 || code === 91 || code === 93 || code === 123 || code === 125;

/** Where plain text ends on this line: before a comment, a bracket or comma of a flow, or a colon. */
export function plainEnd(text: string, from: number, flow: boolean): number {
  let last = from;
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === RETURN) continue;
    if (code === LINE_FEED || code !== code) return last;
    if (code === HASH && isBlankCode(text.charCodeAt(at - 1))) return last;
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isBlankCode(next) || (flow && isFlowCode(next))) return last;
    }
    if (flow && isFlowCode(code)) return last;
    last = at + 1;
  }
}

/** True where the plain text that ends at `end` is followed by the colon of a key. */
export function endsInColon(text: string, end: number, flow: boolean): boolean {
  let at = end;
  while (isInnerBlank(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) !== COLON) return false;
  const next = text.charCodeAt(at + 1);
  return isBlankCode(next) || (flow && isFlowCode(next));
}
const isInnerBlank = (code: number): boolean => code === SPACE || code === TAB || code === RETURN;

/** Refuses what cannot begin plain text. */
export function expectPlain(cursor: YamlCursor, flow: boolean): void {
  const first = cursor.peek()!;
  const next = cursor.text.charCodeAt(cursor.at + 1);
  const dashed = first === '-' || first === '?' || first === ':';
  const bare = dashed && (isBlankCode(next) || (flow && isFlowCode(next)));
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
    const end = plainEnd(cursor.text, at, flow);
    const colon = endsInColon(cursor.text, end, flow);
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
    const code = text.charCodeAt(next);
    if (code === LINE_FEED) {
      breaks += 1;
      lineStart = next + 1;
    } else if (code !== SPACE && code !== RETURN) {
      if (code !== code || code === HASH || code === TAB) return undefined;
      if (next - lineStart <= parent || (flow && isFlowCode(code))) return undefined;
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
