import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { placed } from './placed.mjs';
import { byAllTests, countByDirectory } from './score.mjs';
import { scratchCopy } from './scratch-copy.mjs';
import { failureOf, stagesOf, stagesReaching } from './second-look.mjs';

const at = (startColumn: number, endColumn: number, line = 1) => ({
  start: { line, column: startColumn },
  end: { line, column: endColumn },
});

describe('a mutant put in place', () => {
  it('changes its place and nothing else, on any line', () => {
    const source = 'let a = 1;\nconst b = a > 1;\n';
    const mutant = { status: 'Survived', mutatorName: 'BooleanLiteral', replacement: 'true' };
    expect(placed(source, { ...mutant, location: at(11, 16, 2) })).toBe(
      'let a = 1;\nconst b = true;\n',
    );
  });

  it('binds as the tree does, not as the text would', () => {
    const mutant = { status: 'Survived', mutatorName: 'LogicalOperator', location: at(5, 11) };
    expect(placed('f = a ?? b ?? c;', { ...mutant, replacement: 'a && b' })).toBe(
      'f = (a && b) ?? c;',
    );
  });

  it('is not there where the text is no program any more, or nothing replaces it', () => {
    const mutant = { status: 'Survived', mutatorName: 'StringLiteral', location: at(5, 6) };
    expect(placed('f = a;', { ...mutant, replacement: '(' })).toBeUndefined();
    expect(placed('f = a;', mutant)).toBeUndefined();
  });
});

describe('what a run of tests says', () => {
  const passed = { status: 'passed', fullName: 'p' };
  const file = (status: string, ...assertionResults: { status: string; fullName: string }[]) => ({
    name: '/copy/a/b.test.ts',
    status,
    message: 'No such export.\nat b.ts',
    assertionResults,
  });

  it('is the first test that failed, by its file', () => {
    const failed = { status: 'failed', fullName: 'x does y', failureMessages: ['Expected 1.\nat'] };
    const ran = { success: false, testResults: [file('passed', passed), file('failed', failed)] };
    expect(failureOf(ran, '/copy')).toEqual({
      killedBy: 'a/b.test.ts > x does y',
      message: 'Expected 1.',
    });
  });

  it('is a file that could not be read', () => {
    expect(failureOf({ success: false, testResults: [file('failed')] }, '/copy')).toEqual({
      killedBy: 'a/b.test.ts, which cannot be read',
      message: 'No such export.',
    });
  });

  it('is nothing where no test failed, whatever the runner says', () => {
    expect(
      failureOf({ success: false, testResults: [file('passed', passed)] }, '/copy'),
    ).toBeUndefined();
  });
});

describe('the stages of a second look', () => {
  const files = [
    'apps/cli/test/a.test.ts',
    'apps/cli/test/a.slow.test.ts',
    'apps/cli/test/a.ts',
    'apps/web/src/b.slow.test.ts',
    'packages/rules/src/load/c.time.test.ts',
    'packages/rules/src/load/d.test.ts',
    'packages/rules/src/reference/e.test.ts',
  ];

  it('run each test file once, and none that measures time', () => {
    expect(stagesOf(files).map((stage) => stage.files)).toEqual([
      ['apps/cli/test/a.test.ts'],
      ['apps/cli/src/commands/law-test.ts'],
      ['packages/rules/src/reference/e.test.ts'],
      ['packages/rules/src/load/d.test.ts'],
      ['apps/cli/test/a.slow.test.ts', 'apps/web/src/b.slow.test.ts'],
    ]);
  });

  it('are those with a file that reaches the change', () => {
    const reached = new Map([
      ['apps/cli/test/a.test.ts', new Set(['x.ts'])],
      ['packages/rules/src/load/d.test.ts', new Set(['x.ts', 'y.ts'])],
    ]);
    const reaching = (file: string): readonly (readonly string[])[] =>
      stagesReaching(stagesOf(files), reached, file).map((stage) => stage.files);
    expect(reaching('y.ts')).toEqual([['packages/rules/src/load/d.test.ts']]);
    expect(reaching('x.ts')).toHaveLength(2);
  });
});

describe('the score by all tests', () => {
  const mutant = (status: string, second?: 'Killed' | 'Timeout' | 'Survived' | 'Unclear') => ({
    status,
    mutatorName: 'Block',
    location: at(1, 2),
    ...(second === undefined ? {} : { secondLook: { status: second } }),
  });
  const count = (...mutants: ReturnType<typeof mutant>[]) => {
    const all = byAllTests({ files: { 'p/src/ask/a.ts': { source: '', mutants } } });
    return all && countByDirectory(all).get('ask');
  };

  it('counts as caught what a second look caught, and time-outs apart', () => {
    expect(
      count(
        mutant('Killed'),
        mutant('Survived', 'Killed'),
        mutant('NoCoverage', 'Timeout'),
        mutant('Survived', 'Survived'),
        mutant('NoCoverage', 'Unclear'),
      ),
    ).toEqual({ caught: 2, timedOut: 1, survived: 1, unreached: 1 });
  });

  it('is not given while a missed mutant was not looked at again', () => {
    expect(count(mutant('Killed'), mutant('Survived'))).toBeUndefined();
  });
});

describe('the copy that mutants are put in', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((each) => rmSync(each, { recursive: true })));

  it('finds the workspace’s packages in itself and the others where they are', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'threshold-copied-'));
    made.push(root);
    const write = (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    write('.gitignore', 'node_modules\nkept-out\n');
    write('packages/rules/index.js', 'exports.from = __dirname;');
    write('kept-out', '');
    write('node_modules/other/index.js', 'exports.from = __dirname;');
    mkdirSync(path.join(root, 'node_modules/@threshold'));
    symlinkSync('../../packages/rules', path.join(root, 'node_modules/@threshold/rules'));
    execFileSync('git', ['init', '--quiet'], { cwd: root });

    const copy = scratchCopy(root);
    made.push(copy);
    const load = createRequire(path.join(copy, 'any.js'));
    expect(load('@threshold/rules')).toEqual({ from: path.join(copy, 'packages/rules') });
    expect((load('other') as { from: string }).from).toContain('node_modules/other');
    writeFileSync(path.join(copy, 'packages/rules/index.js'), '');
    expect(readFileSync(path.join(root, 'packages/rules/index.js'), 'utf8')).not.toBe('');
    expect(() => readFileSync(path.join(copy, 'kept-out'))).toThrow();
  });
});
