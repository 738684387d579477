/** A diagnostic as programs read it: with line and column instead of offsets. See docs/json.md. */
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import type { SourceLookup } from '@threshold/rules/diagnostics/render';
import { placeOf } from '@threshold/rules/diagnostics/source-line';
import type { Span } from '@threshold/rules/language/expression';
import type { Facts } from '@threshold/rules/situation/situation';

export interface PlaceJson {
  readonly file: string;
  /** Both from 1; null where the text is not at hand. */
  readonly line: number | null;
  readonly column: number | null;
}

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly place: PlaceJson | null;
  readonly help?: string;
  readonly notes?: readonly { readonly message: string; readonly place: PlaceJson | null }[];
  readonly witness?: Facts;
}

export function diagnosticJson(diagnostic: Diagnostic, sources: SourceLookup): DiagnosticJson {
  const { code, severity, message, span, help, notes, witness } = diagnostic;
  return {
    code,
    severity,
    message,
    place: placeJson(span, sources),
    ...(help === undefined ? {} : { help }),
    ...(notes === undefined
      ? {}
      : {
          notes: notes.map((note) => ({
            message: note.message,
            place: placeJson(note.span, sources),
          })),
        }),
    ...(witness === undefined ? {} : { witness }),
  };
}

function placeJson(span: Span | undefined, sources: SourceLookup): PlaceJson | null {
  if (!span) return null;
  const text = sources(span.file);
  const place = text === undefined ? undefined : placeOf(text, span.from);
  return { file: span.file, line: place?.line ?? null, column: place?.column ?? null };
}
