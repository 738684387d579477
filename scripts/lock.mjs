// What a lock file must promise: licences that Apache-2.0 can live with, and packages identified
// by their content, never by the host one machine happened to fetch them from.

/** Licences accepted for anything installed. Adding one is a decision: see docs/decisions/0002. */
const ACCEPTED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // A file's changes stay under it; we change none. Decision 0009.
  'MPL-2.0',
  // For fonts: to be shipped, not sold alone. Decision 0009.
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Libraries accepted by name, because their licence is not accepted in general or names a file. */
const ACCEPTED_BY_NAME = [
  // Kept whole, unchanged and loaded at run time, so that anyone can put another build in their place.
  // Decision 0010.
  { name: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later' },
  // Public domain, with icons and fonts under Apache-2.0, OFL-1.1 and MIT. Decision 0011.
  { name: /^@uswds\/uswds$/, licence: 'SEE LICENSE IN LICENSE.md' },
];

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 */

/**
 * Whether a licence expression can be met with accepted licences only.
 * @param {string | undefined} expression such as "(MIT OR GPL-3.0)"
 * @param {string} [name] of the package
 */
export function accepts(expression, name = '') {
  if (expression === undefined) return false;
  const byName = ACCEPTED_BY_NAME.filter((one) => one.name.test(name)).map(
    ({ licence }) => licence,
  );
  return expression
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) =>
      choice
        .split(/\s+AND\s+/)
        .every((one) => ACCEPTED.has(one.trim()) || byName.includes(one.trim())),
    );
}

/**
 * Everything wrong with a lock file, one sentence each.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {string[]}
 */
export function lockProblems(lock) {
  return Object.entries(lock.packages).flatMap(([where, one]) => {
    if (!where.includes('node_modules/') || one.link === true) return [];
    const bare = where.slice(where.lastIndexOf('node_modules/') + 13);
    const name = `${bare} ${one.version ?? ''}`;
    const problems = [];
    if (!accepts(one.license, bare)) {
      problems.push(`${name}: licence "${one.license ?? 'none'}" is not on the accepted list.`);
    }
    if (one.resolved !== undefined) {
      problems.push(`${name}: the lock file names a host. Keep .npmrc and lock again.`);
    }
    if (one.integrity === undefined) problems.push(`${name}: no integrity hash.`);
    return problems;
  });
}
