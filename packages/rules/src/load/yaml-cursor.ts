/** A place in a YAML text: what comes next, on which line, and how to refuse it. */
import {
  diagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticDetail,
} from '../diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** Thrown inside the YAML reader only, and caught by readYaml: reading stops at the first refusal. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic;
  constructor(refused: Diagnostic) {
    super(refused.message);
    this.diagnostic = refused;
  }
}

/** Characters by number where every character of a file is looked at: twice as fast as by text. */
export const SPACE = 32;
export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const HASH = 35;
export const COLON = 58;

/** A blank, or the end of the file (NaN). */
export const isBlankCode = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code !== code;

export class YamlCursor {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: Diagnostic[] = [];
  at = 0;
  lineStart = 0;
  depth = 0;
  private nodes = 0;

  constructor(source: SourceFile) {
    this.file = source.path;
    this.text = source.text;
    if (this.text.startsWith('\ufeff')) this.at = this.lineStart = 1;
  }

  get column(): number {
    return this.at - this.lineStart;
  }
  get ended(): boolean {
    return this.at >= this.text.length;
  }
  peek(ahead = 0): string | undefined {
    return this.text[this.at + ahead];
  }
  /** An indicator such as `-` counts only when a blank or the end follows. */
  isIndicator(character: string): boolean {
    return this.peek() === character && isBlankCode(this.text.charCodeAt(this.at + 1));
  }

  refuse(
    code: DiagnosticCode,
    message: string,
    from = this.at,
    to = from + 1,
    detail?: DiagnosticDetail,
  ): never {
    throw new Refusal(diagnostic(code, message, { file: this.file, from, to }, detail));
  }
  /** Reports and reads on. */
  report(
    code: DiagnosticCode,
    message: string,
    from: number,
    to: number,
    detail?: DiagnosticDetail,
  ): void {
    this.diagnostics.push(diagnostic(code, message, { file: this.file, from, to }, detail));
  }

  count(): void {
    this.nodes += 1;
    if (this.nodes > LIMITS.nodesPerFile) {
      const most = LIMITS.nodesPerFile.toLocaleString('en-US');
      this.refuse('TH114', `The file has more than ${most} keys and values.`);
    }
  }
  enter(): void {
    this.depth += 1;
    if (this.depth > LIMITS.depth) {
      this.refuse('TH106', `Lists and maps are nested deeper than ${LIMITS.depth} levels here.`);
    }
  }
  leave(): void {
    this.depth -= 1;
  }

  /** Past spaces on this line. */
  skipSpaces(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== SPACE && code !== TAB && code !== RETURN) return;
      this.at += 1;
    }
  }
  /** True where nothing but a comment is left on this line. */
  get atLineEnd(): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code === LINE_FEED || this.at >= this.text.length) return true;
    return code === HASH && isBlankCode(this.text.charCodeAt(this.at - 1));
  }
  /** After a value: nothing else may follow on its line. */
  expectLineEnd(after: string): void {
    this.skipSpaces();
    if (this.atLineEnd) return;
    const end = this.lineEnd();
    if (this.peek() === ':' && after.endsWith('bracket')) {
      this.refuse('TH110', 'A list or map cannot be a key: keys are text.', this.at, this.at + 1);
    }
    this.refuse('TH115', `Nothing can follow ${after} on this line.`, this.at, end, {
      help: 'If it belongs to the text, put the whole text in quotes.',
    });
  }
  lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end === -1 ? this.text.length : end;
  }

  /** Past blanks, comments and line breaks to the next content, or the end of the file. */
  skipToContent(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === LINE_FEED) {
        this.at += 1;
        this.lineStart = this.at;
      } else if (code === SPACE || code === RETURN) this.at += 1;
      else if (code === TAB) {
        if (this.isIndentation()) this.refuseTab();
        this.at += 1;
      } else if (
        code === HASH &&
        (this.at === this.lineStart || isBlankCode(text.charCodeAt(this.at - 1)))
      ) {
        this.at = this.lineEnd();
      } else break;
    }
    if (this.at === this.lineStart) this.refuseDocumentMarker();
  }
  private isIndentation(): boolean {
    return this.text.slice(this.lineStart, this.at).trim() === '';
  }
  refuseTab(): never {
    this.refuse('TH105', 'This line is indented with a tab.', this.at, this.at + 1, {
      help: 'Indent with spaces, two for each level.',
    });
  }
  refuseDocumentMarker(at = this.at): void {
    const first = this.text[at];
    if (first !== '-' && first !== '.') return;
    const marker = this.text.slice(at, at + 3);
    if (marker === first.repeat(3) && isBlankCode(this.text.charCodeAt(at + 3))) {
      this.refuse('TH109', `\`${marker}\` begins or ends a second document.`, at, at + 3, {
        help: 'Put what follows in a file of its own.',
      });
    }
  }
}
