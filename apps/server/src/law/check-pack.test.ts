/** What is uploaded as law: bombs and strangers' names refused, findings with their place, what differs from the law in force. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { base } from '@threshold/rules/load/test/demo-packs';
import { describe, expect, it } from 'vitest';
import { checkPack, type CheckedPack } from './check-pack.ts';
import { MOST_PACK_BYTES, packUploadSentence, readPackUpload } from './pack-upload.ts';

const TODAY = '2026-11-20';
const CASES = `cases:
  - id: kept
    title: Kept because of a paper alone
    facts:
      { event.date: 2026-11-20, agency: police, paper.kind: none, person.in-custody: yes, person.qualifies: no }
    expect: { hold: must-not }
`;
const CITY = {
  'pack.yaml': base('pack'),
  'vocabulary.yaml': base('vocabulary'),
  'norms.yaml': base('norms'),
  'cases.yaml': CASES,
};
const STATE: PackFolder = {
  path: 'law/demo-state',
  files: [{ path: 'law/demo-state/pack.yaml', text: base('state') }],
};
const folder = (path: string, files: Readonly<Record<string, string>>): PackFolder => ({
  path,
  files: Object.entries(files).map(([name, text]) => ({ path: `${path}/${name}`, text })),
});
const SOURCES = [STATE, folder('law/demo', CITY)];
const compiledOf = (sources: readonly PackFolder[]): string => {
  const { stack } = loadStack(sources, 'demo', { cases: false });
  if (!stack) throw new Error('The demonstration packs cannot be used.');
  return writeLaw(lawOf(compile(stack)));
};
const COMPILED = compiledOf(SOURCES);

function zip(files: Readonly<Record<string, string>>, under = 'demo/'): Uint8Array {
  const held: Zippable = {};
  for (const [name, text] of Object.entries(files)) held[`${under}${name}`] = strToU8(text);
  return zipSync(held);
}

/** The same ZIP, which says another size of what is in it. */
function claiming(bytes: Uint8Array, size: number, said: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === size) view.setUint32(at, said, true);
  return bytes;
}

function check(bytes: Uint8Array): CheckedPack {
  const upload = readPackUpload(bytes);
  if (!upload.ok) throw new Error(packUploadSentence(upload.refusal));
  const checked = checkPack({
    upload: upload.value,
    inForce: { compiled: COMPILED, sources: SOURCES },
    today: TODAY,
  });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value;
}

function refusal(bytes: Uint8Array): string {
  const upload = readPackUpload(bytes);
  if (!upload.ok) {
    expect(packUploadSentence(upload.refusal)).toMatch(/\.$/);
    return upload.refusal.code;
  }
  const checked = checkPack({
    upload: upload.value,
    inForce: { compiled: COMPILED, sources: SOURCES },
    today: TODAY,
  });
  return checked.ok ? 'done' : checked.refusal.code;
}

describe('an upload', () => {
  it('is refused where it is no ZIP of a pack, too large, or leads outside its folder', () => {
    expect(refusal(strToU8('hello'))).toBe('not-a-pack');
    expect(refusal(new Uint8Array())).toBe('not-a-pack');
    expect(refusal(zip({ 'readme.txt': 'Nothing.' }))).toBe('not-a-pack');
    expect(refusal(zip({ 'norms.yaml': base('norms') }))).toBe('not-a-pack');
    expect(refusal(new Uint8Array(MOST_PACK_BYTES + 1))).toBe('pack-too-large');
    expect(refusal(zip(CITY).subarray(0, 300))).toBe('pack-broken');
    for (const name of [
      '../pack.yaml',
      '/pack.yaml',
      'a/../../pack.yaml',
      'C:\\pack.yaml',
      'a//b.yaml',
    ])
      expect([name, refusal(zip({ [name]: base('pack') }, ''))]).toEqual([name, 'pack-unsafe']);
    expect(refusal(zipSync({ 'demo/pack.yaml': new Uint8Array([0xff, 0xfe, 0x00]) }))).toBe(
      'not-a-pack',
    );
  });

  it('that would swell is refused before it is unpacked', () => {
    const small = new Uint8Array(12_345);
    expect(refusal(claiming(zipSync({ 'demo/pack.yaml': small }), 12_345, 4_000_001))).toBe(
      'pack-too-large',
    );
    const eight = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`demo/${at}.yaml`, small] as const),
    );
    expect(refusal(claiming(zipSync(eight), 12_345, 3_000_000))).toBe('pack-too-large');
    const many: Zippable = { 'demo/pack.yaml': strToU8(base('pack')) };
    for (let at = 0; at < 4100; at++) many[`demo/${at}.txt`] = new Uint8Array();
    expect(refusal(zipSync(many, { level: 0 }))).toBe('pack-too-large');
    // One that says it is small unpacks to what it said, and no further.
    const liar = claiming(zipSync({ 'demo/pack.yaml': new Uint8Array(400_000) }), 400_000, 10);
    expect(['pack-broken', 'other-pack']).toContain(refusal(liar));
  });

  it('of another law is refused', () => {
    const other = base('state').replace('demo-state', 'other-state');
    expect(refusal(zip({ 'pack.yaml': other }))).toBe('other-pack');
    expect(refusal(strToU8('{"format":"threshold-law/4"}'))).toBe('not-a-pack');
    // Its law says another thing than its diagrams do.
    const forged = COMPILED.replace('"modality":"must-not"', '"modality":"must"');
    expect(forged).not.toBe(COMPILED);
    expect(refusal(strToU8(forged))).toBe('not-as-compiled');
  });
});

describe('a check', () => {
  it('of the same law finds no difference, as a folder, at the top of the ZIP, or compiled', () => {
    for (const bytes of [zip(CITY), zip(CITY, ''), strToU8(COMPILED)]) {
      const { report, law } = check(bytes);
      expect(report.diff).toEqual({ norms: [], facts: [], clocks: [], other: [] });
      expect(report.cases.changes).toEqual([]);
      expect(report.sound).toBe(true);
      expect(report.hash).toBe(report.against);
      expect(law?.compiled).toBe(COMPILED);
    }
  });

  it('says each finding with file, line and sentence, and keeps nothing that has an error', () => {
    const broken = CITY['norms.yaml'].replace('paper.kind = none', 'paper.kind = nothing');
    const { report, law } = check(zip({ ...CITY, 'norms.yaml': broken }));
    const [error] = report.findings.filter(({ severity }) => severity === 'error');
    expect(error?.file).toBe('demo/norms.yaml');
    expect(error?.line).toBe(7);
    expect(error?.message).toMatch(/nothing.*\.$/);
    expect([report.sound, law, report.diff]).toEqual([false, undefined, null]);
  });

  it('gives what differs, with citations and marks, and the cases that come out otherwise', () => {
    const norms = CITY['norms.yaml']
      .replace('summary: Nobody is kept', 'summary: Hardly anybody is kept')
      .replace('modality: must-not', 'modality: may')
      .replace(
        '{ ref: Code § 1, source: code, verified: true }',
        '{ ref: Code § 1 (2027), source: code, verified: false }',
      )
      .replace(
        'do: tell the council }',
        'do: tell the council, clock: { within: { amount: 5, unit: days }, starts: The hold. } }',
      );
    const { report, law } = check(
      zip({
        ...CITY,
        'norms.yaml': norms,
        'cases.yaml': CASES.replace('must-not', 'may').replace('id: kept', 'id: kept-2027'),
      }),
    );
    expect(report.cases.failures).toEqual([]);
    expect([report.sound, law === undefined]).toEqual([true, false]);
    const [first, ...others] = report.diff?.norms ?? [];
    expect([first?.id, first?.change]).toEqual(['code.1', 'changed']);
    expect(first?.before).toEqual({ cite: [{ ref: 'Code § 1', verified: true }], verified: true });
    expect(first?.after).toEqual({
      cite: [{ ref: 'Code § 1 (2027)', verified: false }],
      verified: false,
    });
    expect(first?.parts.map(({ part }) => part)).toEqual(['summary', 'modality', 'citations']);
    expect(others).toEqual([]);
    expect(report.diff?.clocks.map(({ id, change }) => [id, change])).toEqual([
      ['code.2', 'added'],
    ]);
    const changes = report.cases.changes.map(({ id, before, after }) => [id, before, after]);
    expect(changes).toEqual([
      ['kept-2027', 'must-not', 'may'],
      ['kept', 'must-not', 'may'],
    ]);
    expect([report.cases.added, report.cases.removed]).toEqual([['kept-2027'], ['kept']]);
  });

  it('runs the cases of the pack, and one that fails stops it', () => {
    const { report, law } = check(
      zip({ ...CITY, 'cases.yaml': CASES.replace('must-not', 'must') }),
    );
    expect(report.cases.run).toBe(1);
    expect(report.cases.failures.map(({ id, expected, got }) => [id, expected, got])).toEqual([
      ['kept', 'must', 'must-not'],
    ]);
    expect([report.sound, law]).toEqual([false, undefined]);
  });

  it('takes a layer by itself, with the others as they are in force', () => {
    const state = base('state').replace('version: "1"', 'version: "2"');
    const { report } = check(zip({ 'pack.yaml': state }, 'state/'));
    expect(report.packs.map(({ id, version, uploaded }) => [id, version, uploaded])).toEqual([
      ['demo-state', '2', true],
      ['demo', '1', false],
    ]);
    expect(report.sound).toBe(true);
    expect(report.hash).not.toBe(report.against);
  });
});
