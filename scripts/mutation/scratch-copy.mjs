// A copy of the work tree in which a mutant can be put in place without touching the work tree. What other
// people wrote is linked; the workspace's own packages are links within the copy, because a link into the
// work tree would test the sources as they were.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A node_modules entry is the workspace's own when it is a link that leads out of node_modules. */
const OWN = '@threshold';

/**
 * @param {string} root
 * @returns {string} The copy's folder, outside the work tree: a module that the copy lacks must not be
 * found in the work tree above it.
 */
export function scratchCopy(root) {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'threshold-mutant-')));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  for (const file of listed.split('\0')) {
    const from = path.join(root, file);
    if (file === '' || !existsSync(from)) continue;
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    copyFileSync(from, path.join(copy, file));
  }
  linkModules(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  assertOwn(copy);
  return copy;
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkModules(from, to) {
  mkdirSync(path.join(to, OWN), { recursive: true });
  for (const name of readdirSync(from)) {
    // What tools keep between runs is made anew.
    if (name === OWN || (name.startsWith('.') && name !== '.bin')) continue;
    symlinkSync(path.join(from, name), path.join(to, name));
  }
  for (const name of readdirSync(path.join(from, OWN))) {
    const entry = path.join(from, OWN, name);
    if (!lstatSync(entry).isSymbolicLink()) throw new Error(`${entry} is not a link.`);
    const target = path.resolve(path.dirname(entry), readlinkSync(entry));
    const within = path.relative(path.dirname(from), target);
    symlinkSync(path.join(path.dirname(to), within), path.join(to, OWN, name));
  }
}

/** @param {string} copy */
function assertOwn(copy) {
  const modules = path.join(copy, 'node_modules', OWN);
  for (const name of readdirSync(modules)) {
    const place = realpathSync(path.join(modules, name));
    if (!place.startsWith(copy + path.sep))
      throw new Error(`${OWN}/${name} leads to ${place}, which is outside the copy.`);
  }
}
