// Which mutants a sample holds: each with the same chance, whatever it changes, and the same ones for
// the same seed. Mutants are drawn one by one, so the sample's size varies a little around its share.
import { createHash } from 'node:crypto';

/**
 * What a draw reads of a mutant.
 * @typedef {object} Mutant
 * @property {string} fileName
 * @property {{ start: Place, end: Place }} location
 * @property {string} mutatorName
 * @property {string} [replacement]
 */
/** @typedef {{ line: number, column: number }} Place */

/**
 * One in `oneIn` mutants, by the text that tells a mutant from every other. `fileName` is relative to
 * the repository, so that the draw is the same on every machine.
 * @param {Mutant} mutant
 * @param {number} oneIn
 * @param {string} seed
 */
export function isDrawn(mutant, oneIn, seed) {
  const { start, end } = mutant.location;
  const places = [start.line, start.column, end.line, end.column];
  const parts = [seed, mutant.fileName, ...places, mutant.mutatorName, mutant.replacement ?? ''];
  const digest = createHash('sha256').update(parts.join('\0')).digest();
  return digest.readUInt32BE(0) < 2 ** 32 / oneIn;
}

/**
 * The same mutants in an order that says nothing of where they stand, and that is the same every time.
 * @template {{ readonly id: string }} T
 * @param {readonly T[]} mutants
 * @param {string} seed
 */
export function inOrderOfChance(mutants, seed) {
  const lot = (/** @type {T} */ { id }) =>
    createHash('sha256').update(`${seed}\0${id}`).digest('hex');
  return mutants
    .map((mutant) => ({ mutant, lot: lot(mutant) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ mutant }) => mutant);
}
