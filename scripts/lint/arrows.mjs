// Guarantees that imports between workspaces follow the one-way arrows of docs/decisions/0001:
// apps -> packages -> nothing; packages/rules imports no other workspace; bench, e2e, scripts and
// law's tests may import everything; nothing else imports an app.
import path from 'node:path';

/** @typedef {{ area: string, name: string }} Place */

/** Areas whose files may import from any workspace, because nothing ships from them. */
const FREE_AREAS = new Set(['bench', 'e2e', 'scripts', 'law']);

/** Which workspace a path (relative to the root, with forward slashes) belongs to. */
export function placeOf(/** @type {string} */ relativePath) {
  const [area = '', name = ''] = relativePath.split('/');
  if (area === 'packages' || area === 'apps') return { area, name };
  return { area, name: '' };
}

/**
 * Which workspace an import names, or undefined for anything outside the repository.
 * `@threshold/x` is looked up in `workspaces`, a map of package name to folder.
 */
export function targetOf(
  /** @type {string} */ source,
  /** @type {string} */ fromPath,
  /** @type {ReadonlyMap<string, string>} */ workspaces,
) {
  if (source.startsWith('.')) {
    return placeOf(path.posix.normalize(path.posix.join(path.posix.dirname(fromPath), source)));
  }
  const parts = source.split('/');
  const name = source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  const folder = workspaces.get(name ?? '');
  return folder === undefined ? undefined : placeOf(folder);
}

/** The sentence that says why an import is not allowed, or undefined when it is. */
export function broken(/** @type {Place} */ from, /** @type {Place} */ to) {
  if (from.area === to.area && from.name === to.name) return undefined;
  if (FREE_AREAS.has(from.area)) return undefined;
  if (from.area === 'apps') {
    if (to.area === 'packages') return undefined;
    return `apps/${from.name} may import packages only, not ${label(to)}.`;
  }
  if (from.area === 'packages') {
    if (to.area === 'packages' && from.name !== 'rules') return undefined;
    if (from.name === 'rules')
      return `packages/rules imports no other workspace, not ${label(to)}.`;
    return `packages/${from.name} may import packages only, not ${label(to)}.`;
  }
  return to.area === 'apps' ? `Nothing imports an app, so not ${label(to)}.` : undefined;
}

function label(/** @type {Place} */ place) {
  return place.name === '' ? place.area : `${place.area}/${place.name}`;
}

/** The rule, for the workspaces below `root`. */
export function arrows(
  /** @type {string} */ root,
  /** @type {ReadonlyMap<string, string>} */ workspaces,
) {
  return {
    create(/** @type {any} */ context) {
      const fromPath = path.relative(root, context.filename).split(path.sep).join('/');
      const from = placeOf(fromPath);

      const check = (/** @type {any} */ literal) => {
        if (typeof literal?.value !== 'string') return;
        const to = targetOf(literal.value, fromPath, workspaces);
        const message = to === undefined ? undefined : broken(from, to);
        if (message !== undefined) context.report({ node: literal, message });
      };

      return {
        ImportDeclaration: (/** @type {any} */ node) => check(node.source),
        ExportNamedDeclaration: (/** @type {any} */ node) => check(node.source),
        ExportAllDeclaration: (/** @type {any} */ node) => check(node.source),
        ImportExpression: (/** @type {any} */ node) => check(node.source),
        TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal),
      };
    },
  };
}
