/** A law is checked in a process of its own: the desk waits for it, and goes on when it has to be stopped. */
import { expect, it } from 'vitest';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { base } from '@threshold/rules/load/test/demo-packs';
import type { PackToCheck } from '../law/check-pack.ts';
import { lawChecker } from './law-checker.ts';

const file = (path: string, name: string) => ({ path: `${path}/${name}.yaml`, text: base(name) });
const STATE: PackFolder = { path: 'law/state', files: [file('law/state', 'state')] };
const CITY: PackFolder = {
  path: 'law/demo',
  files: ['pack', 'vocabulary', 'norms'].map((name) => file('law/demo', name)),
};
const { stack } = loadStack([STATE, CITY], 'demo');
if (!stack) throw new Error('The demonstration packs cannot be used.');
const PACK: PackToCheck = {
  upload: { kind: 'folders', folders: [CITY] },
  inForce: { compiled: writeLaw(lawOf(compile(stack))), sources: [STATE, CITY] },
  today: '2026-11-20',
};

it('gives the whole report, one at a time', { timeout: 60_000 }, async () => {
  const check = lawChecker();
  const first = check(PACK);
  expect(await check(PACK)).toEqual({ ok: false, refusal: { code: 'check-busy' } });
  const checked = await first;
  expect(checked.ok && [checked.value.report.sound, checked.value.report.hash]).toEqual([
    true,
    stack.sourceHash,
  ]);
});

it('stops what takes too long, and takes the next', { timeout: 60_000 }, async () => {
  const stopped = { ok: false, refusal: { code: 'check-stopped' } };
  const hurried = lawChecker(0.05);
  expect(await hurried(PACK)).toEqual(stopped);
  // What makes the process fail is no answer either.
  const broken = { ...PACK, inForce: { compiled: 'no law', sources: undefined } };
  expect(await lawChecker()(broken)).toEqual(stopped);
});
