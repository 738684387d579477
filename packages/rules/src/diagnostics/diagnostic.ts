/**
 * One thing the reader of a pack should know: what is wrong, where, and what to do about it.
 * A diagnostic is data; render.ts draws it. Codes and their explanations: catalogue.ts.
 */
import type { Span } from '../language/expression.ts';
import type { Facts } from '../situation/situation.ts';
import type { Severity } from './catalogue/entry.ts';
import { CATALOGUE, type DiagnosticCode } from './catalogue.ts';

export type { DiagnosticCode, Severity };

export interface Note {
  readonly message: string;
  readonly span?: Span;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence that ends with a full stop. */
  readonly message: string;
  readonly span?: Span;
  /** What to do. */
  readonly help?: string;
  readonly notes?: readonly Note[];
  /** A situation that shows it, which can be run as a case. */
  readonly witness?: Facts;
}

export interface DiagnosticDetail {
  readonly severity?: Severity;
  readonly help?: string | undefined;
  readonly notes?: readonly Note[];
  readonly witness?: Facts;
}

/** Makes a diagnostic with the catalogue's severity unless another is given. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  span?: Span,
  detail: DiagnosticDetail = {},
): Diagnostic {
  return {
    code,
    severity: detail.severity ?? CATALOGUE[code].severity,
    message,
    ...(span && { span }),
    ...(detail.help !== undefined && { help: detail.help }),
    ...(detail.notes?.length && { notes: detail.notes }),
    ...(detail.witness && { witness: detail.witness }),
  };
}

/** Gathers diagnostics while a stack is read. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];

  add(code: DiagnosticCode, message: string, span?: Span, detail?: DiagnosticDetail): void {
    this.diagnostics.push(diagnostic(code, message, span, detail));
  }

  get failed(): boolean {
    return this.diagnostics.some((each) => each.severity === 'error');
  }
}
