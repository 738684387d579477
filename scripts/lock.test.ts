import { describe, expect, it } from 'vitest';
import { accepts, lockProblems } from './lock.mjs';

describe('accepts', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', '(BSD-2-Clause OR MIT)'])(
    'accepts %s',
    (expression) => {
      expect(accepts(expression)).toBe(true);
    },
  );

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', undefined])(
    'refuses %s',
    (expression) => {
      expect(accepts(expression)).toBe(false);
    },
  );
});

describe('accepts, by name', () => {
  const licence = 'Apache-2.0 AND LGPL-3.0-or-later';

  it('accepts the image library’s own licence for its packages only', () => {
    expect(accepts(licence, '@img/sharp-win32-x64')).toBe(true);
    expect(accepts(licence, 'another')).toBe(false);
    expect(accepts('GPL-3.0', '@img/sharp-win32-x64')).toBe(false);
  });
});

describe('lockProblems', () => {
  const good = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
  const problems = (one: object) =>
    lockProblems({ packages: { '': {}, 'packages/rules': {}, 'node_modules/one': one } });

  it('finds nothing in a sound lock file', () => {
    expect(problems(good)).toEqual([]);
  });

  it('passes over links between workspaces', () => {
    expect(problems({ resolved: 'packages/rules', link: true })).toEqual([]);
  });

  it('names a package under a licence nobody accepted', () => {
    expect(problems({ ...good, license: 'GPL-3.0' })).toEqual([
      'one 1.0.0: licence "GPL-3.0" is not on the accepted list.',
    ]);
  });

  it('names a package tied to a host', () => {
    expect(problems({ ...good, resolved: 'https://host.example/one.tgz' })).toEqual([
      'one 1.0.0: the lock file names a host. Keep .npmrc and lock again.',
    ]);
  });

  it('names a package without a hash', () => {
    expect(problems({ version: '1.0.0', license: 'MIT' })).toEqual([
      'one 1.0.0: no integrity hash.',
    ]);
  });
});
