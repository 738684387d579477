/** TH422, TH423, TH424: properties that do not hold, that could not be proved, that say nothing. */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Proved } from './prove.ts';

export function propertyDiagnostics(proved: readonly Proved[]): Diagnostic[] {
  return proved.flatMap(({ property: { id, title, span }, verdict }): Diagnostic[] => {
    switch (verdict.kind) {
      case 'holds':
        return [];
      case 'fails': {
        const { facts, answers } = verdict.counterexample;
        const said = Object.entries(answers).map(([act, outcome]) => `${act}: ${outcome}`);
        return [
          diagnostic('TH422', `\`${id}\` does not hold: ${title}`, span, {
            notes: [{ message: `The law answers ${said.join(', ')} here.` }],
            help: '`threshold law prove` prints the situation as a case that can be run.',
            witness: facts,
          }),
        ];
      }
      case 'unshown':
        return [
          diagnostic('TH423', `\`${id}\` could not be proved: ${title}`, span, {
            help: 'The conditions leave room for a breach, and no situation was found that is one. Conditions over the same list may exclude each other; if so, say so under `constraints`.',
          }),
        ];
      case 'too-large':
        return [
          diagnostic('TH423', `\`${id}\` could not be proved: ${title}`, span, {
            help: 'An act it speaks of is too large to compile. Claim less at once.',
          }),
        ];
      case 'untested':
        return [
          diagnostic('TH424', `\`${id}\` is never put to the test.`, span, {
            help: 'Nothing that the constraints allow meets its `when`. Look at the condition.',
          }),
        ];
    }
  });
}
