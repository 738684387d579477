/** `threshold read` and `decide --paper`: kept output, bad files, what is stated against what is read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@threshold/instruments/reading';
import { columnsOf } from '../src/text/wrap.ts';
import { threshold } from './fake-host.ts';

const SHARED = 'packages/instruments/fixtures/shared';
const OWN = 'packages/instruments/fixtures/own';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const location = path.join(folder, name);
  writeFileSync(location, content);
  return location;
}

describe('threshold read', () => {
  it.each([
    ['packet', `${OWN}/packet-pages.txt`, 0],
    ['search-warrant', `${SHARED}/23_ao93_valid_magistrate.txt`, 0],
    ['unrecognised', `${OWN}/fake-mixed.txt`, 2],
  ])('prints as kept: %s', async (name, paper, exit) => {
    const ran = await threshold(['read', paper]);
    expect([ran.exit, ran.err]).toEqual([exit, '']);
    await expect(ran.out).toMatchFileSnapshot(`golden/read-${name}.txt`);
    for (const line of ran.out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  it('prints JSON as kept', async () => {
    const { out } = await threshold(['read', `${SHARED}/31_ao442_unsigned.txt`, '--json']);
    await expect(out).toMatchFileSnapshot('golden/read-unsigned.json');
  });

  it('reads several files as one packet, page after page', async () => {
    const { out } = await threshold([
      'read',
      '--json',
      `${SHARED}/01_i247a_final_order_box.txt`,
      `${SHARED}/09_i200_ocr_noisy.txt`,
    ]);
    const { documents } = JSON.parse(out) as Reading;
    expect(documents.map(({ kind, evidence }) => [kind, evidence[0]?.page])).toEqual([
      ['i-247a', 1],
      ['i-200', 2],
    ]);
  });

  it('compares with the person, the place and the day that are stated', async () => {
    const context = file('context.yaml', 'person: Desmond Achterberg\ntoday: 2026-11-20\n');
    const { out } = await threshold([
      'read',
      '--json',
      `${OWN}/ao442-clerk.txt`,
      '--context',
      context,
    ]);
    const codes = (JSON.parse(out) as Reading).documents[0]?.issues.map(({ code }) => code);
    expect(codes).toContain('wrong-name');
    const later = file('later.yaml', "{ today: '2027-01-05', place: '40 Garnet Row, room 2B' }");
    const aged = await threshold([
      'read',
      '--json',
      `${SHARED}/23_ao93_valid_magistrate.txt`,
      '--context',
      later,
    ]);
    expect(aged.out).toContain('"code": "expired"');
    expect(aged.out).not.toContain('wrong-place');
  });

  it('reads an e-mail with an encoded body and a paper attached as text', async () => {
    const paper = Buffer.from(
      'U.S. Department of Homeland Security   Order to Detain or Release Alien\nName of Alien: X, Y\nSignature of Officer: H. Park\nForm I-203 (Rev. 08/01/07)\nDate: 11/15/2026\n',
    ).toString('base64');
    const mail = [
      'From: a@ice.dhs.gov',
      'To: b@city.example',
      'Subject: papers',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=xyz',
      '',
      '--xyz',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Please send me the address of the per=\r\nson named. Thank you for your cooperation.',
      '',
      '--xyz',
      'Content-Type: text/plain; name=form.txt',
      'Content-Disposition: attachment; filename=form.txt',
      'Content-Transfer-Encoding: base64',
      '',
      paper,
      '',
      '--xyz',
      'Content-Type: image/png; name=scan.png',
      'Content-Disposition: attachment; filename=scan.png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '',
      '--xyz--',
      '',
    ].join('\r\n');
    const { out, err } = await threshold(['read', '--json', file('mail.eml', mail)]);
    expect((JSON.parse(out) as Reading).documents.map(({ kind }) => kind)).toEqual([
      'letter-email',
      'i-203',
    ]);
    expect(err).toContain('"scan.png attached to');
    expect(err).toContain('is a damaged picture.');
  });

  it.each([
    ['nowhere.txt', undefined, 66, 'There is no file'],
    ['empty.txt', '', 65, 'is empty.'],
    ['scan.pdf', '%PDF-1.7\n%', 65, 'is a damaged PDF.'],
    ['picture.txt', '\u0089PNG', 65, 'is neither text, e-mail'],
    ['large.txt', 'x'.repeat(2_000_001), 65, 'holds more than 2 MB of text'],
  ])('refuses %s in a sentence', async (name, content, exit, words) => {
    const location =
      content === undefined
        ? name
        : file(name, name === 'picture.txt' ? new Uint8Array([1, 0, 2]) : content);
    const ran = await threshold(['read', location]);
    expect(ran.exit).toBe(exit);
    expect(ran.err).toContain(words);
    expect(ran.err).not.toContain('    at ');
  });

  it('refuses a context that is no map, and a day that is none', async () => {
    const paper = `${OWN}/ao442-clerk.txt`;
    expect((await threshold(['read', paper, '--context', file('list.yaml', '- a\n')])).exit).toBe(
      65,
    );
    expect(
      (await threshold(['read', paper, '--context', file('day.yaml', 'today: soon\n')])).err,
    ).toContain('`today` is a day');
  });
});

describe('threshold decide --paper', () => {
  it('takes the kind, the acts and the signer from the paper', async () => {
    const { out } = await threshold([
      'decide',
      '--json',
      '--at',
      '2026-11-20',
      '--paper',
      'examples/papers/detainer-with-i200.txt',
    ]);
    const answer = JSON.parse(out) as {
      determinations: { act: string }[];
      paper: { used: { fact: string; value: unknown }[]; conflicts: unknown[] };
    };
    expect(answer.determinations.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['hold', 'notify-release', 'transfer']),
    );
    const used = Object.fromEntries(answer.paper.used.map(({ fact, value }) => [fact, value]));
    expect(used).toMatchObject({
      'detainer.kind': 'i-247a',
      'detainer.cancelled': false,
      'paper.kind': 'i-200',
      'paper.signer': 'immigration-officer',
      'paper.with-detainer': true,
    });
    expect(answer.paper.conflicts).toEqual([]);
  });

  it('keeps what is stated, and says where the paper says otherwise', async () => {
    const args = [
      'decide',
      'examples/papers/at-the-shelter.yaml',
      '--paper',
      'examples/papers/search-warrant.txt',
    ];
    const { out } = await threshold(args);
    expect(out).toContain('The paper says otherwise');
    expect(out).toContain('you say yes, the paper says no');
    const json = JSON.parse((await threshold([...args, '--json'])).out) as {
      paper: { conflicts: unknown[] };
    };
    expect(json.paper.conflicts).toEqual([
      { fact: 'paper.names-place', stated: true, paper: false, document: 1 },
    ]);
  });

  it('lets no unsigned warrant open a door', async () => {
    const situation = file(
      'door.yaml',
      'acts: [allow-entry]\nfacts: { event.date: 2026-11-20, agency: shelter, actor.role: employee, requester.kind: immigration-agency, place: { kind: city-property, area: non-public }, paper.names-place: yes }\n',
    );
    const outcome = async (paper: string): Promise<string | undefined> =>
      (
        JSON.parse((await threshold(['decide', situation, '--json', '--paper', paper])).out) as {
          determinations: { outcome: string }[];
        }
      ).determinations[0]?.outcome;
    expect(await outcome(`${OWN}/packet-letter-ao93.txt`)).toBe('must');
    expect(await outcome(`${OWN}/ao93-unsigned.txt`)).not.toBe('must');
    expect(await outcome(`${OWN}/ao93-agent-signs.txt`)).not.toBe('must');
    expect(await outcome(`${OWN}/i205-photo-crop.txt`)).not.toBe('must');
  });

  it('never takes names from the situation into the answer', async () => {
    const { out } = await threshold([
      'decide',
      'examples/papers/at-the-shelter.yaml',
      '--paper',
      'examples/papers/search-warrant.txt',
      '--json',
    ]);
    expect(JSON.parse(out) as object).not.toHaveProperty('place');
  });
});
