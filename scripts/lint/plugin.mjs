// The house's own rules, as the linter loads them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { arrows } from './arrows.mjs';
import { end } from './end.mjs';

/** Package name to folder, read from the workspaces themselves so that a new one is never missed. */
export function workspacesIn(/** @type {string} */ root) {
  const areas = ['packages', 'apps', '.'].flatMap((area) =>
    readdirSync(path.join(root, area), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => path.posix.join(area, entry.name)),
  );
  return new Map(
    areas.flatMap((folder) => {
      try {
        return [
          [JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')).name, folder],
        ];
      } catch {
        return [];
      }
    }),
  );
}

const root = process.cwd();

export default {
  meta: { name: 'threshold' },
  rules: { arrows: arrows(root, workspacesIn(root)), end },
};
