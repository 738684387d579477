import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typesetter } from '../edge/typeset.ts';
import type { Typeset } from '../src/redaction/pages-source.ts';
import { release } from '../src/gate.ts';
import { blackOut } from '../src/redaction/black-out.ts';
import type { PagesContent, RecordPage } from '../src/redaction/pages-content.ts';
import { altOf } from '../src/redaction/pages-source.ts';
import type { ReopenedPdf } from '../src/redaction/reopened.ts';
import type { ReleaseRequest, Tools } from '../src/request.ts';
import { released, requestOf, testTools } from './requests.ts';
import { BOX, HEIGHT, JANE, pageOf, picture, SAID, TITLE, WIDTH, word } from './striped-page.ts';

let workspace: string;
let typeset: Typeset;
beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'typeset-'));
  typeset = typesetter(workspace);
});
afterAll(() => rmSync(workspace, { recursive: true }));

describe('a records release', () => {
  const content = (page: RecordPage, more: Partial<PagesContent> = {}): PagesContent => ({
    kind: 'pages',
    pages: [page],
    reasons: [{ code: 'R1', words: 'Names a person.' }],
    ...more,
  });
  /** Readers that see what is there, and then what a test adds. */
  const tools = async (
    page: RecordPage,
    seen: Partial<ReopenedPdf['pages'][number]> = {},
    rest: Partial<ReopenedPdf> = {},
    changes: Partial<Tools> = {},
  ): Promise<Tools> => ({
    ...(await testTools()),
    typeset,
    reopenPdf: () =>
      Promise.resolve({
        pages: [
          {
            text: '',
            alternatives: [altOf(0, 1)],
            annotations: 0,
            drawn: blackOut(page).image,
            ...seen,
          },
        ],
        properties: [TITLE],
        attachments: 0,
        scripts: 0,
        ...rest,
      }),
    readWords: () => Promise.resolve([]),
    ...changes,
  });
  const page = pageOf([BOX], [JANE, SAID]);
  const request = (of: PagesContent): ReleaseRequest => requestOf(of, 'records');
  const codeOf = async (of: PagesContent, by: Tools): Promise<string> => {
    const outcome = await release(request(of), by);
    return outcome.released ? 'released' : outcome.reason.code;
  };

  test('is a ZIP of two files without a name in theirs, and says what was blacked out', async () => {
    const { file, record } = released(await release(request(content(page)), await tools(page)));
    const files = unzipSync(file.bytes);
    expect(Object.keys(files)).toEqual([`${TITLE}.html`, `${TITLE}.pdf`]);
    const html = strFromU8(files[`${TITLE}.html`]!);
    expect(html).toContain('said');
    expect(html).toContain('[blacked out: R1]');
    expect(html).not.toContain('Jane');
    expect(record.counted).toEqual({ of: 'pages', pages: 1, blackedOut: { R1: 1 }, staying: 0 });
    expect(JSON.stringify(record)).not.toContain('Jane');
  });

  test.each<[string, Partial<PagesContent>, RecordPage, string]>([
    [
      'a name that stands open elsewhere',
      {},
      pageOf([BOX], [JANE, word('JANE', 20, 60)]),
      'word-still-visible',
    ],
    [
      'the same, where it may stay',
      { staying: ['Jane'] },
      pageOf([BOX], [JANE, word('JANE', 20, 60)]),
      'released',
    ],
    [
      'a reason that says the name',
      { reasons: [{ code: 'R1', words: 'Names Jane.' }] },
      page,
      'sensitive-text',
    ],
    ['a reason nobody explains', { reasons: [] }, page, 'pages-unfit'],
    [
      'a reason with a name for a code',
      { reasons: [{ code: 'Jane', words: 'x' }] },
      page,
      'pages-unfit',
    ],
    [
      'a number of a person left open',
      {},
      pageOf([BOX], [JANE, word('A012345678', 20, 60)]),
      'sensitive-text',
    ],
    ['a box outside', {}, pageOf([{ ...BOX, x: 190 }], [JANE]), 'pages-unfit'],
    ['half a picture', {}, { ...page, image: { ...page.image, height: 60 } }, 'pages-unfit'],
  ])('%s: %s', async (_, more, of, code) => {
    expect(await codeOf(content(of, more), await tools(of))).toBe(code);
  });

  test('a number of a person may go to that person', async () => {
    const of = pageOf([BOX], [JANE, word('A012345678', 20, 60)]);
    const asked = {
      ...request(content(of)),
      purpose: { kind: 'the-person-asks', words: 'The person asked for their own paper.' },
    } as const;
    expect((await release(asked, await tools(of))).released).toBe(true);
  });

  const bright = { ...picture(), data: new Uint8Array(WIDTH * HEIGHT).fill(255) };
  const leaking = blackOut(page).image;
  const leak = {
    ...leaking,
    data: leaking.data.map((grey, at) => (at === 29 * WIDTH + 40 ? 200 : grey)),
  };
  test.each<
    [string, Partial<ReopenedPdf['pages'][number]>, Partial<ReopenedPdf>, Partial<Tools>, string]
  >([
    ['text', { text: 'Jane' }, {}, {}, 'found-on-reopening'],
    ['other words for reading aloud', { alternatives: ['Jane'] }, {}, {}, 'found-on-reopening'],
    ['an annotation', { annotations: 1 }, {}, {}, 'found-on-reopening'],
    ['another picture', { drawn: bright }, {}, {}, 'found-on-reopening'],
    ['a bright dot in a black box', { drawn: leak }, {}, {}, 'found-on-reopening'],
    ['an attachment', {}, { attachments: 1 }, {}, 'found-on-reopening'],
    ['a script', {}, { scripts: 1 }, {}, 'found-on-reopening'],
    ['a name in the properties', {}, { properties: ['by Jane'] }, {}, 'found-on-reopening'],
    ['no pages', {}, { pages: [] }, {}, 'found-on-reopening'],
    [
      'words in a black box',
      {},
      {},
      { readWords: () => Promise.resolve(['J']) },
      'found-on-reopening',
    ],
    [
      'nothing, its engine being broken',
      {},
      {},
      { readWords: () => Promise.resolve(undefined) },
      'tool-failed',
    ],
    [
      'nothing, because it cannot open it',
      {},
      {},
      { reopenPdf: () => Promise.resolve(undefined) },
      'tool-failed',
    ],
    [
      'nothing, because it throws',
      {},
      {},
      { reopenPdf: () => Promise.reject(new Error('x')) },
      'tool-failed',
    ],
    [
      'another file, set by mistake',
      {},
      {},
      { typeset: () => Promise.resolve(strToU8('%PDF-1.7')) },
      'found-on-reopening',
    ],
    [
      'none, because it was not set',
      {},
      {},
      { typeset: () => Promise.reject(new Error('x')) },
      'tool-failed',
    ],
  ])('is kept back when a reader finds %s', async (_, seen, rest, changes, code) => {
    expect(await codeOf(content(page), await tools(page, seen, rest, changes))).toBe(code);
  });
});
