import { describe, expect, it } from 'vitest';
import { lockHash, needsInstall, nodeProblem, seconds } from './set-up.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.21.0'])('accepts Node %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['18.20.8', '20.18.3', '16.0.0'])(
    'refuses Node %s and says what is needed',
    (version) => {
      expect(nodeProblem(version)).toBe(
        `Threshold needs Node 20.19 or newer; this is Node ${version}.`,
      );
    },
  );
});

describe('needsInstall', () => {
  const lock = '{"lockfileVersion":3}\n';

  it('installs when nothing was installed before', () => {
    expect(needsInstall(lock, undefined)).toBe(true);
  });

  it('does not install again from the same lock file', () => {
    expect(needsInstall(lock, `${lockHash(lock)}\n`)).toBe(false);
  });

  it('installs again when the lock file changed', () => {
    expect(needsInstall(lock.replace('3', '4'), lockHash(lock))).toBe(true);
  });

  it('does not mind line endings', () => {
    expect(needsInstall(lock.replaceAll('\n', '\r\n'), lockHash(lock))).toBe(false);
  });
});

describe('seconds', () => {
  it('shows tenths', () => {
    expect(seconds(1234)).toBe('1.2 s');
  });
});
