/** A command that cannot go on, as data for the one place that reports it: what happened and what to do. */
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import type { SourceLookup } from '@threshold/rules/diagnostics/render';
import type { ExitCode } from './exit-code.ts';

export interface FailureDetail {
  readonly help?: string | undefined;
  readonly diagnostics?: readonly Diagnostic[];
  readonly sources?: SourceLookup;
}

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exit: ExitCode;
  readonly detail: FailureDetail;

  constructor(exit: ExitCode, message: string, detail: FailureDetail = {}) {
    super(message);
    this.exit = exit;
    this.detail = detail;
  }
}

/** Text from outside, safe to print: one line, no control characters, not endless. */
export function visible(text: string, most = 120): string {
  const line = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g,
    '�',
  );
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
