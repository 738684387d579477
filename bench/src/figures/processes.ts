/** What is paid once: compiling, loading, and the whole command line; each in fresh processes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { runChild, runProcess } from '../children/run-child.ts';
import { newYork } from '../law/new-york.ts';
import { situations } from '../situations/situations.ts';
import { median } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const COMPILE: Measurement = {
  name: 'YAML text to compiled law',
  ids: [
    'compile.ms',
    'compile.read.ms',
    'law.norms',
    'law.nodes',
    'law.terminals',
    'law.acts_too_large',
  ],
  measure: async ({ quick }) => {
    const runs = await repeated(quick ? 3 : 7, () => runChild('compile-once.ts'));
    const each = (key: string): number =>
      median(runs.map((run) => (run as Record<string, number>)[key] ?? NaN));
    return [
      { id: 'compile.ms', value: each('total'), unit: 'ms' },
      { id: 'compile.read.ms', value: each('read'), unit: 'ms' },
      { id: 'law.norms', value: each('norms'), unit: 'norms and exceptions' },
      { id: 'law.nodes', value: each('nodes'), unit: 'nodes' },
      { id: 'law.terminals', value: each('terminals'), unit: 'grounds' },
      { id: 'law.acts_too_large', value: each('tooLarge'), unit: 'acts' },
    ];
  },
};

export const LOAD: Measurement = {
  name: 'compiled law to first decision',
  ids: ['load.ms', 'load.bytes'],
  measure: load,
};

async function load({ quick }: MeasureOptions): Promise<Figure[]> {
  const { law, stack } = newYork();
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-bench-'));
  try {
    const [lawFile, caseFile] = [path.join(folder, 'law.json'), path.join(folder, 'case.json')];
    writeFileSync(lawFile, writeLaw(law));
    writeFileSync(caseFile, JSON.stringify(situations(stack, 1, 1, { acts: ['hold'] })[0]));
    const runs = await repeated(quick ? 5 : 11, () =>
      runChild('load-once.ts', [lawFile, caseFile]),
    );
    const each = (key: string): number =>
      median(runs.map((run) => (run as Record<string, number>)[key] ?? NaN));
    return [
      { id: 'load.ms', value: each('milliseconds'), unit: 'ms' },
      { id: 'load.bytes', value: each('bytes'), unit: 'bytes' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const EXAMPLE = ['apps/cli/bin/threshold.js', 'decide', 'examples/detainer-with-i200.yaml'];

export const COMMAND_LINE: Measurement = {
  name: 'the command line, whole process',
  ids: ['cli.decide.ms'],
  measure: async ({ quick }) => {
    await runProcess(EXAMPLE);
    const runs = await repeated(quick ? 5 : 11, () => runProcess(EXAMPLE));
    return [
      {
        id: 'cli.decide.ms',
        value: median(runs.map(({ milliseconds }) => milliseconds)),
        unit: 'ms',
      },
    ];
  },
};

async function repeated<T>(amount: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < amount; index++) results.push(await run());
  return results;
}
