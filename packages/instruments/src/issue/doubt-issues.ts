/** Why a paper was not recognised, in a sentence each. */
import type { Candidate } from '../kind/candidates.ts';
import type { Choice } from '../kind/choose-kind.ts';
import type { Shape } from '../kind/shape.ts';
import { issue, type FoundIssue } from './catalogue.ts';

export function doubtIssues(
  { doubt }: Choice,
  ranked: readonly Candidate[],
  shape: Shape,
): readonly FoundIssue[] {
  const found: FoundIssue[] = [];
  switch (doubt) {
    case 'court-and-department':
      found.push(issue('mixed-words'));
      break;
    case 'two-kinds': {
      const [first, second] = ranked;
      if (first && second)
        found.push(issue('two-readings', { first: first.kind.title, second: second.kind.title }));
      break;
    }
    case 'unknown-court-paper':
      found.push(issue('unknown-court-paper'));
      break;
    default:
      found.push(issue('thin-evidence'));
  }
  if (shape.proposed.length > 0) found.push(issue('proposed-order'));
  return found;
}
