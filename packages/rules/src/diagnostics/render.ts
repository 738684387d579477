/**
 * Draws a diagnostic as a compiler would: code and sentence, place, the line with what is wrong
 * underlined, notes, help, and a witness that can be run. Plain text; colour comes from a styler.
 */
import type { Span } from '../language/expression.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { markLine, placeOf } from './source-line.ts';

export type Role = Severity | 'note' | 'help' | 'message' | 'frame';
export type Styler = (text: string, role: Role) => string;

export interface RenderOptions {
  readonly style?: Styler;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Of a report, how many are drawn; the rest are counted. */
  readonly most?: number;
}

/** The text of a file by its path, or undefined where it is not at hand. */
export type SourceLookup = (file: string) => string | undefined;

const WIDEST = 100;
/** A span over more lines than this is shown by its first lines and its last. */
const LINES_SHOWN = 4;

export function renderDiagnostic(
  diagnostic: Diagnostic,
  source: SourceLookup,
  options: RenderOptions = {},
): string {
  const drawing = new Drawing(source, options, gutterOf(diagnostic, source));
  return drawing.draw(diagnostic);
}

/** All diagnostics and a last line that counts them. */
export function renderReport(
  diagnostics: readonly Diagnostic[],
  source: SourceLookup,
  options: RenderOptions = {},
): string {
  const shown = diagnostics.slice(0, options.most);
  const drawn = shown.map((each) => renderDiagnostic(each, source, options));
  const summary = summarise(diagnostics);
  const first = shown.length < diagnostics.length ? ` The first ${shown.length} are shown.` : '';
  return [...drawn, ...(summary === '' ? [] : [summary + first])].join('\n\n');
}

function summarise(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, one: string, many: string): string[] => {
    const found = diagnostics.filter((each) => each.severity === severity).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const parts = [
    ...count('error', 'error', 'errors'),
    ...count('warning', 'warning', 'warnings'),
    ...count('info', 'remark', 'remarks'),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Digits of the largest line number shown. */
function gutterOf(diagnostic: Diagnostic, source: SourceLookup): number {
  const spans = [diagnostic.span, ...(diagnostic.notes ?? []).map((note) => note.span)];
  const lines = spans.flatMap((span) => {
    const text = span && source(span.file);
    return span && text !== undefined ? [placeOf(text, span.to).line] : [];
  });
  return String(Math.max(1, ...lines)).length;
}

class Drawing {
  private readonly source: SourceLookup;
  private readonly style: Styler;
  private readonly width: number;
  private readonly gutter: number;

  constructor(source: SourceLookup, options: RenderOptions, gutter: number) {
    this.source = source;
    this.style = options.style ?? ((text) => text);
    this.width = Math.max(40, options.width ?? WIDEST);
    this.gutter = gutter;
  }

  draw(diagnostic: Diagnostic): string {
    const { code, severity, message, span, help, notes = [], witness } = diagnostic;
    const lines = [
      `${this.style(`${severity}[${code}]`, severity)}${this.style(`: ${message}`, 'message')}`,
      ...(span ? this.excerpt(span, '^', severity) : []),
    ];
    for (const note of notes) {
      if (note.span) {
        lines.push(
          `${this.style('note', 'note')}: ${note.message}`,
          ...this.excerpt(note.span, '-', 'note'),
        );
      } else lines.push(this.remark('note', note.message));
    }
    if (help !== undefined) lines.push(this.remark('help', help));
    if (witness) {
      lines.push(this.remark('note', 'It happens in this situation:'));
      for (const line of witnessLines(witness)) lines.push(`${' '.repeat(this.gutter + 5)}${line}`);
    }
    return lines.map((line) => line.trimEnd()).join('\n');
  }

  private frame(number: string, rest = ''): string {
    return `${this.style(`${number.padStart(this.gutter)} |`, 'frame')}${rest === '' ? '' : ` ${rest}`}`;
  }
  private remark(role: 'help' | 'note', message: string): string {
    const lead = `${' '.repeat(this.gutter)} ${this.style('=', 'frame')} `;
    return `${lead}${this.style(role, role)}: ${message}`;
  }

  private excerpt(span: Span, mark: string, role: Role): readonly string[] {
    const text = this.source(span.file);
    const arrow = `${' '.repeat(this.gutter)}${this.style('-->', 'frame')}`;
    if (text === undefined) return [`${arrow} ${span.file}`];
    const { line, column } = placeOf(text, span.from);
    return [
      `${arrow} ${span.file}:${line}:${column}`,
      this.frame(''),
      ...this.marked(text, span, line, mark, role),
    ];
  }

  private marked(
    text: string,
    span: Span,
    first: number,
    mark: string,
    role: Role,
  ): readonly string[] {
    const last = placeOf(text, Math.max(span.from, span.to - 1)).line;
    const drawn: string[] = [];
    let start = text.lastIndexOf('\n', span.from - 1) + 1;
    for (let line = first; line <= last; line += 1) {
      const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
      const skipped = last - first >= LINES_SHOWN && line > first + 1 && line < last;
      if (!skipped) drawn.push(...this.line(text.slice(start, end), start, line, span, mark, role));
      else if (line === first + 2) drawn.push(this.style('...', 'frame'));
      start = end + 1;
    }
    return drawn;
  }

  private line(
    raw: string,
    start: number,
    number: number,
    span: Span,
    mark: string,
    role: Role,
  ): readonly string[] {
    const line = raw.replace(/\r$/, '');
    const indent = line.length - line.trimStart().length;
    const from = span.from >= start ? span.from - start : indent;
    const to = Math.min(span.to - start, line.length);
    const marked = markLine(
      line,
      Math.min(from, line.length),
      Math.max(to, from),
      this.width - this.gutter - 3,
    );
    const under = `${' '.repeat(marked.before)}${this.style(mark.repeat(marked.length), role)}`;
    return [this.frame(String(number), marked.text), this.frame('', under)];
  }
}

/** A situation as the `facts` of a case are written. */
function witnessLines(facts: Facts): readonly string[] {
  const scalar = (value: Scalar): string =>
    typeof value === 'string' &&
    /^[\d.+-]*$|[:#{}[\],"']|^(?:true|false|null|~)$/.test(value) &&
    !/^\d{4}-\d\d-\d\d$/.test(value)
      ? JSON.stringify(value)
      : String(value);
  const record = (each: RecordValue): string =>
    `{ ${Object.entries(each)
      .map(([key, value]) => `${key}: ${scalar(value)}`)
      .join(', ')} }`;
  return Object.entries(facts).flatMap(([name, value]) => {
    if (typeof value !== 'object') return [`${name}: ${scalar(value)}`];
    if (value.length === 0) return [`${name}: []`];
    return [`${name}:`, ...value.map((each) => `  - ${record(each)}`)];
  });
}
