/** What the diagram says can happen and no situation was found for: reported as what it is, not as a fact. */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../language/expression.ts';

export function unshown(message: string, span: Span, other?: Span): Diagnostic {
  return diagnostic('TH421', message, span, {
    ...(other && { notes: [{ message: 'The other one stands here.', span: other }] }),
    help: 'No situation was found that shows it. Conditions over the same list may exclude each other; if so, say so under `constraints`.',
  });
}
