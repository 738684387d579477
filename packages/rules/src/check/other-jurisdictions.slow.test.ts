/**
 * Every jurisdiction but New York (which has its own test): no clash, no norm or gap left unsaid, no worked case
 * that comes out otherwise, and nobody who knows less is permitted more. A new folder under law/ is walked by itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStack } from '../load/load-stack.ts';
import { chanceFrom } from '../reference/chance.ts';
import { checkStack } from './check-stack.ts';
import { engineOf } from './inline-stack.ts';
import { checkMonotone } from './monotone.ts';

const LAW = path.resolve(import.meta.dirname, '../../../../law');
const NEW_YORK: readonly string[] = ['us', 'us-ny', 'us-ny-nyc'];
const folders = readdirSync(LAW, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    path: `law/${name}`,
    files: readdirSync(path.join(LAW, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        path: `law/${name}/${file}`,
        text: readFileSync(path.join(LAW, name, file), 'utf8'),
      })),
  }));
const targets = folders
  .map((folder) => path.basename(folder.path))
  .filter((name) => !NEW_YORK.includes(name));

describe.each(targets)('%s', (target) => {
  const { stack, diagnostics } = loadStack(folders, target);

  it('is read without an error, and has no clash, no dead norm and no gap unsaid', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const serious = checkStack(stack!).filter(
      ({ severity, code }) =>
        severity === 'error' || (severity === 'warning' && code !== 'TH418' && code !== 'TH416'),
    );
    expect(serious.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('never permits more to someone who knows less', () => {
    const { lapses, answered } = checkMonotone(engineOf(stack!), chanceFrom(2026), 60);
    expect(lapses).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });
});
