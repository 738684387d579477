/** A law is checked in a process of its own: the desk goes on, whatever becomes of it. */
import { expect, it } from 'vitest';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { base } from '@threshold/rules/load/test/demo-packs';
import { strToU8, zipSync } from 'fflate';
import type { UploadToCheck } from '../law/check-upload.ts';
import { lawChecker } from './law-checker.ts';

const file = (path: string, name: string) => ({ path: `${path}/${name}.yaml`, text: base(name) });
const STATE: PackFolder = { path: 'law/state', files: [file('law/state', 'state')] };
const CITY: PackFolder = {
  path: 'law/demo',
  files: ['pack', 'vocabulary', 'norms'].map((name) => file('law/demo', name)),
};
const { stack } = loadStack([STATE, CITY], 'demo');
if (!stack) throw new Error('The demonstration packs cannot be used.');
const PACK: UploadToCheck = {
  content: zipSync(Object.fromEntries(CITY.files.map(({ path, text }) => [path, strToU8(text)]))),
  inForce: { compiled: writeLaw(lawOf(compile(stack))), sources: [STATE, CITY] },
  today: '2026-11-20',
};

it('gives the whole report, or says what is wrong with the file', { timeout: 60_000 }, async () => {
  const { check } = lawChecker();
  const checked = await check(PACK);
  if (!('ok' in checked) || !checked.ok) throw new Error(JSON.stringify(checked));
  const { report } = checked.value;
  expect([report.sound, report.hash]).toEqual([true, stack.sourceHash]);
  const cut = PACK.content.subarray(0, PACK.content.length - 40);
  expect(await check({ ...PACK, content: cut })).toMatchObject({
    refusal: { code: 'pack-broken' },
  });
});

it('stops what takes too long, and takes the next', { timeout: 60_000 }, async () => {
  const hurried = lawChecker({ seconds: 0.05, megabytes: 3000 });
  expect(await hurried.check(PACK)).toEqual({ problem: 'too-slow' });
  const closing = lawChecker();
  const checking = closing.check(PACK);
  closing.stop();
  expect(await checking).toEqual({ problem: 'stopped' });
  // What makes the process fail is no answer either.
  const broken = { ...PACK, inForce: { compiled: 'no law', sources: undefined } };
  expect(await lawChecker().check(broken)).toEqual({ problem: 'crashed' });
});
