/**
 * Reads the grammar of docs/language.md into a tree of words. Recursive descent, as deep as
 * CONDITION_LIMITS allow; `and` binds tighter than `or`, `not` tighter than both.
 */
import {
  CONDITION_LIMITS,
  KEYWORDS,
  type SetSyntax,
  type Syntax,
  type TermSyntax,
} from './expression-syntax.ts';
import { ConditionError, readTokens, type Token } from './expression-token.ts';
import type { CalendarUnit, Comparison } from './expression.ts';

const UNITS: Readonly<Record<string, CalendarUnit>> = {
  day: 'days',
  days: 'days',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
};
const COMPARISONS = new Set(['=', '!=', '<', '<=', '>', '>=']);

export function readSyntax(text: string): Syntax {
  if (text.length > CONDITION_LIMITS.characters) {
    const most = CONDITION_LIMITS.characters.toLocaleString('en-US');
    const help = 'Give its parts names under `definitions`.';
    throw new ConditionError(`A condition holds at most ${most} characters.`, 0, 1, help, true);
  }
  const parser = new SyntaxParser(readTokens(text));
  return parser.whole();
}

class SyntaxParser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Syntax {
    const condition = this.or();
    const rest = this.next;
    if (rest.kind !== 'end') {
      const close = rest.kind === 'close';
      this.fail(
        close
          ? 'This bracket closes nothing.'
          : `\`and\` or \`or\` is expected before \`${rest.text}\`.`,
        rest,
        this.habit(rest),
      );
    }
    return condition;
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }
  private take(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.at += 1;
    return token;
  }
  private is(word: string, ahead = 0): boolean {
    const token = this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!;
    return token.kind === 'word' && token.text === word;
  }
  private accept(word: string): boolean {
    if (!this.is(word)) return false;
    this.at += 1;
    return true;
  }
  private get lastTo(): number {
    return this.tokens[this.at - 1]!.to;
  }
  private fail(message: string, token: Token, help?: string): never {
    throw new ConditionError(message, token.from, Math.max(token.to, token.from + 1), help);
  }
  /** `AND`, `IS`, `is`: near misses of the words that join. */
  private habit(token: Token): string | undefined {
    const lower = token.text.toLowerCase();
    if (lower !== token.text && KEYWORDS.has(lower)) return `Write \`${lower}\` in small letters.`;
    if (lower === 'is' || lower === 'equals') return 'Write `=` to compare.';
    if (lower === 'between') return 'Write `NAME >= … and NAME <= …`.';
    if (lower === 'unless' || lower === 'except')
      return 'Write `and not`, or an exception under `unless`.';
    return undefined;
  }
  private deeper<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > CONDITION_LIMITS.depth) {
      const { from, to } = this.next;
      const message = `A condition is nested at most ${CONDITION_LIMITS.depth} levels deep.`;
      throw new ConditionError(
        message,
        from,
        to,
        'Give its parts names under `definitions`.',
        true,
      );
    }
    const result = read();
    this.depth -= 1;
    return result;
  }

  private or(): Syntax {
    return this.joined('or', () => this.joined('and', () => this.not()));
  }
  private joined(kind: 'and' | 'or', part: () => Syntax): Syntax {
    const from = this.next.from;
    const parts = [part()];
    while (this.accept(kind)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind, parts, from, to: this.lastTo };
  }
  private not(): Syntax {
    const { from } = this.next;
    if (!this.is('not')) return this.primary();
    return this.deeper(() => {
      this.at += 1;
      const part = this.not();
      return { kind: 'not', part, from, to: this.lastTo };
    });
  }

  private primary(): Syntax {
    const token = this.next;
    const { from } = token;
    if (token.kind === 'open') return this.bracketed();
    if (token.kind !== 'word') {
      const given = token.kind === 'end' ? 'the condition ends' : `\`${token.text}\` stands`;
      this.fail(`A condition is expected where ${given}.`, token);
    }
    if (token.text === 'true' || token.text === 'false') {
      this.at += 1;
      return { kind: 'constant', value: token.text === 'true', from, to: token.to };
    }
    if (token.text === 'required-by-law') {
      this.at += 1;
      return { kind: 'required-by-law', from, to: token.to };
    }
    if (token.text === 'any' || token.text === 'every' || token.text === 'count') {
      return this.quantified(token.text);
    }
    if (token.text === 'reading' || token.text === 'answer')
      return this.answerOrReading(token.text);
    if (KEYWORDS.has(token.text))
      this.fail(`A condition is expected before \`${token.text}\`.`, token);
    return this.test();
  }

  private bracketed(): Syntax {
    const open = this.take();
    const inner = this.deeper(() => this.or());
    this.close(open);
    return { ...inner, from: open.from, to: this.lastTo };
  }
  private close(open: Token): void {
    if (this.next.kind === 'close') {
      this.at += 1;
      return;
    }
    if (this.next.kind === 'end')
      this.fail('This bracket is not closed.', open, 'Close it with `)`.');
    this.fail(
      `\`)\`, \`and\` or \`or\` is expected before \`${this.next.text}\`.`,
      this.next,
      this.habit(this.next),
    );
  }

  private quantified(quantifier: 'any' | 'every' | 'count'): Syntax {
    const { from } = this.take();
    const list = this.word('the name of a list');
    if (!this.accept('where')) {
      const help = `Write \`${quantifier} ${list.text} where (…)\`.`;
      this.fail(
        `\`where\` is expected after \`${list.text}\`.`,
        this.next.kind === 'end' ? list : this.next,
        help,
      );
    }
    if (this.next.kind !== 'open') this.fail('`(` is expected after `where`.', this.next);
    const where = this.bracketed();
    if (quantifier !== 'count')
      return { kind: 'quantified', quantifier, list, where, from, to: this.lastTo };
    const comparison = this.comparison();
    if (!comparison) this.fail('A comparison such as `>= 2` is expected after `count`.', this.next);
    const amount = this.word('a number');
    return {
      kind: 'quantified',
      quantifier,
      list,
      where,
      comparison,
      amount,
      from,
      to: this.lastTo,
    };
  }

  private answerOrReading(kind: 'answer' | 'reading'): Syntax {
    const { from } = this.take();
    const subject = this.word(kind === 'answer' ? 'an act' : 'the id of a reading');
    const sign = this.next;
    if (sign.kind === 'sign' && (sign.text === '=' || sign.text === '!=')) {
      this.at += 1;
      const words = [this.word('a value')];
      return { kind, subject, negated: sign.text === '!=', words, from, to: this.lastTo };
    }
    const negated = this.is('not') && this.is('in', 1);
    if (negated) this.at += 1;
    if (!this.accept('in'))
      this.fail(`\`=\` or \`in\` is expected after \`${subject.text}\`.`, sign, this.habit(sign));
    if (this.next.kind !== 'open') this.fail('`(` is expected after `in`.', this.next);
    return { kind, subject, negated, words: this.words(), from, to: this.lastTo };
  }

  /** A name alone, a name in a set, or two terms compared. */
  private test(): Syntax {
    const { from } = this.next;
    const left = this.term();
    const comparison = this.comparison();
    if (comparison)
      return { kind: 'compare', left, comparison, right: this.term(), from, to: this.lastTo };
    if (left.kind === 'plus') this.fail('A comparison such as `<` is expected here.', this.next);
    const negated = this.is('not') && this.is('in', 1);
    if (negated) this.at += 1;
    if (this.accept('in')) {
      const set = this.set();
      return { kind: 'in', word: left.word, negated, set, from, to: this.lastTo };
    }
    return { kind: 'name', word: left.word, from, to: left.word.to };
  }

  private comparison(): Comparison | undefined {
    if (this.next.kind !== 'sign' || !COMPARISONS.has(this.next.text)) return undefined;
    return this.take().text as Comparison;
  }

  private term(): TermSyntax {
    let term: TermSyntax = { kind: 'word', word: this.word('a name, number, date or value') };
    const { from } = term.word;
    while (this.next.kind === 'sign' && this.next.text === '+') {
      this.at += 1;
      const amount = this.word('a number');
      const unit = UNITS[this.next.text];
      if (!unit) this.fail('`days`, `months` or `years` is expected here.', this.next);
      this.at += 1;
      term = { kind: 'plus', base: term, amount, unit, from, to: this.lastTo };
    }
    return term;
  }

  private set(): SetSyntax {
    if (this.next.kind === 'open') return { kind: 'words', words: this.words() };
    return { kind: 'list', word: this.word('a list, or values in brackets,') };
  }
  private words(): readonly Token[] {
    const open = this.take();
    const words = [this.word('a value')];
    while (this.next.kind === 'comma') {
      this.at += 1;
      words.push(this.word('a value'));
    }
    if (this.next.kind !== 'close') {
      if (this.next.kind === 'end')
        this.fail('This bracket is not closed.', open, 'Close it with `)`.');
      this.fail(`A comma or \`)\` is expected before \`${this.next.text}\`.`, this.next);
    }
    this.at += 1;
    return words;
  }
  private word(what: string): Token {
    const token = this.next;
    if (token.kind === 'word') return this.take();
    const given = token.kind === 'end' ? 'the condition ends' : `\`${token.text}\` stands`;
    this.fail(`${what[0]!.toUpperCase()}${what.slice(1)} is expected where ${given}.`, token);
  }
}
