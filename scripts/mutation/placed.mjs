// A mutant put in place: the text of its file with the change made, as Stryker's report describes it.
import { transformSync } from 'esbuild';

/** @typedef {import('./score.mjs').Mutant} Mutant */

/** Changes that could bind otherwise to what stands around them; Stryker changes the tree, not the text. */
const BINDING = new Set(['ArithmeticOperator', 'EqualityOperator', 'LogicalOperator']);

/**
 * @param {string} source
 * @param {Mutant} mutant
 * @returns {string | undefined} Undefined when the text could not be read as a program any more: such a
 * change would fail every test and tell nothing.
 */
export function placed(source, { location, mutatorName, replacement }) {
  if (replacement === undefined) return undefined;
  const from = offsetOf(source, location.start);
  const to = offsetOf(source, location.end);
  const text = BINDING.has(mutatorName) ? `(${replacement})` : replacement;
  const changed = source.slice(0, from) + text + source.slice(to);
  try {
    transformSync(changed, { loader: 'ts' });
    return changed;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} source
 * @param {{ line: number, column: number }} place Both counted from 1.
 */
function offsetOf(source, { line, column }) {
  let start = 0;
  for (let at = 1; at < line; at++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
