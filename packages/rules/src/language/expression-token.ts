/**
 * The words and signs of a condition. Names, values, numbers and dates are all words here: which one a
 * word is follows from where it stands and what it is compared with.
 */
export type TokenKind = 'word' | 'sign' | 'open' | 'close' | 'comma' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What cannot be read, in offsets of the condition. Thrown inside the parser only. */
export class ConditionError extends Error {
  readonly from: number;
  readonly to: number;
  readonly help: string | undefined;
  readonly tooLarge: boolean;
  constructor(message: string, from: number, to: number, help?: string, tooLarge = false) {
    super(message);
    this.from = from;
    this.to = to;
    this.help = help;
    this.tooLarge = tooLarge;
  }
}

const WORD = /[A-Za-z0-9_][A-Za-z0-9_.-]*|-[0-9]+/y;
const SIGN = /!=|<=|>=|=|<|>|\+/y;
const SPACE = /\s+/y;

/** What people write who know another language. */
const HABITS: Readonly<Record<string, string>> = {
  '==': 'Write `=` to compare.',
  '=>': 'Write `>=`.',
  '=<': 'Write `<=`.',
  '<>': 'Write `!=`.',
  '&&': 'Write `and`.',
  '||': 'Write `or`.',
  '!': 'Write `not`.',
  '"': 'Values are written without quotes.',
  "'": 'Values are written without quotes.',
  '[': 'Write a set of values in round brackets: `in (a, b)`.',
  '{': 'Conditions have no braces.',
  '-': 'Dates and numbers are only added to: turn the comparison round.',
  '*': 'There is no multiplication.',
  '/': 'There is no division.',
};

export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const habit = HABITS[text.slice(at, at + 2)];
    if (habit !== undefined) refuse(text, at, at + 2, habit);
    const token = match(WORD) ?? match(SIGN) ?? text[at]!;
    tokens.push({ kind: kindOf(token, text, at), text: token, from: at, to: at + token.length });
    at += token.length;
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length });
  return tokens;
}

function kindOf(token: string, text: string, at: number): TokenKind {
  if (token === '(') return 'open';
  if (token === ')') return 'close';
  if (token === ',') return 'comma';
  if (/^[A-Za-z0-9_]|^-[0-9]/.test(token)) return 'word';
  if (/^(?:!=|<=|>=|=|<|>|\+)$/.test(token)) return 'sign';
  const length = text.codePointAt(at)! > 0xffff ? 2 : 1;
  return refuse(text, at, at + length, HABITS[token]);
}

function refuse(text: string, from: number, to: number, help: string | undefined): never {
  throw new ConditionError(
    `\`${text.slice(from, to)}\` has no meaning in a condition.`,
    from,
    to,
    help,
  );
}
