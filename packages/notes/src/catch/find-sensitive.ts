/**
 * What in a text looks like a number about one person, or says what somebody's immigration status is. It
 * finds what people write by accident or habit, not what somebody hides on purpose: docs/notes.md says how
 * often it is right.
 */
import type { TextField } from '../note-schema.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { numberSpans, type Span } from './number-rules.ts';
import { statusSpans } from './status-words.ts';

export function findSensitive(text: string, field?: TextField): readonly Finding[] {
  const folded = fold(text);
  const isSmall = (at: number): boolean => {
    const letter = text.slice(folded.starts[at], folded.ends[at]);
    return letter === letter.toLowerCase();
  };
  // A badge is asked for in its own field, and some look like an old A-number: its label goes before it.
  const label = field === 'officers.badge' ? 'badge ' : '';
  const spans: Span[] = [
    ...numberSpans(label + folded.text, (at) => isSmall(at - label.length)).map((span) => ({
      ...span,
      start: Math.max(0, span.start - label.length),
      end: span.end - label.length,
    })),
    ...statusSpans(folded.text).map((span) => ({
      ...span,
      kind: 'status-words' as const,
      sure: false,
    })),
  ];
  return apart(spans).map(({ kind, start, end, sure }) => ({
    kind,
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? text.length,
    sure,
  }));
}

/** In order and not overlapping: what is sure, then what is longer, takes the place. */
function apart(spans: readonly Span[]): Span[] {
  const taken: Span[] = [];
  const weight = ({ sure, start, end }: Span): number => (sure ? 1e6 : 0) + end - start;
  for (const span of [...spans].sort((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    if (!taken.some(({ start, end }) => span.start < end && start < span.end)) taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start);
}
