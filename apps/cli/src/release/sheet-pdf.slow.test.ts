/** A table as PDF with real programs, and the attacker's way in: the text that a reader of PDF gets out of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { highsSolver } from '@threshold/disclose/edge/solve-with-highs';
import { typesetter } from '@threshold/disclose/edge/typeset';
import { release } from '@threshold/disclose/gate';
import type {
  Outcome,
  ReleaseRequest,
  RowsContent,
  TableContent,
  Tools,
} from '@threshold/disclose/request';
import type { Dimension } from '@threshold/disclose/suppression/frame';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reopenPdf } from '@threshold/disclose/edge/reopen-pdf';

const FONTS = [
  ['public-sans', 'PublicSans'],
  ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
  ['noto-sans-sc', 'NotoSansSC'],
].map(([name, file]) => {
  const found = createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`);
  return readFileSync(path.join(path.dirname(found), '400Regular', `${file}_400Regular.ttf`));
});

let workspace: string;
let tools: Tools;
beforeAll(async () => {
  workspace = mkdtempSync(path.join(tmpdir(), 'release-'));
  tools = {
    solve: await highsSolver(),
    findSensitive,
    typeset: typesetter(workspace, FONTS),
    reopenPdf,
    readWords: () => Promise.resolve(undefined),
  };
});
afterAll(() => rmSync(workspace, { recursive: true }));

const requestOf = (content: ReleaseRequest['content']): ReleaseRequest => ({
  purpose: { kind: 'statutory-report', words: 'Quarterly report to the Council.' },
  by: 'account-17',
  day: '2026-11-22',
  number: 7,
  recordClass: {
    id: 'inquiries',
    rowsAbout: 'no-person',
    fields: [
      {
        name: 'asked',
        type: 'text',
        meaning: 'What was asked.',
        source: 'Intake.',
        sensitivity: 'open',
      },
      {
        name: 'papers',
        type: 'integer',
        meaning: 'Papers shown.',
        source: 'Intake.',
        sensitivity: 'open',
      },
    ],
  },
  as: 'pdf',
  content,
});
const rows = (...asked: string[]): RowsContent => ({
  kind: 'rows',
  fields: ['asked', 'papers'],
  rows: asked.map((text, papers) => ({ asked: text, papers })),
});
const textOf = async (outcome: Outcome): Promise<string> => {
  if (!outcome.released) throw new Error(outcome.text);
  const read = await reopenPdf(outcome.file.bytes, []);
  return read!.pages
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
};

describe('a table as PDF, with real programs', () => {
  it('holds the counts that may be published and no other', async () => {
    const agencies: Dimension = {
      id: 'agency',
      label: 'Agency',
      codes: [
        { code: 'all', label: 'All agencies' },
        { code: 'parks', label: 'Parks', within: 'all' },
        { code: 'fire', label: 'Fire', within: 'all' },
        { code: 'health', label: 'Health', within: 'all' },
      ],
    };
    const content: TableContent = {
      kind: 'table',
      counted: { meaning: 'Requests.', source: 'Intake.', limits: '' },
      dimensions: [agencies],
      shown: { agency: ['all', 'parks', 'fire', 'health'] },
      tally: [
        { at: { agency: 'parks' }, count: 6 },
        { at: { agency: 'fire' }, count: 83 },
        { at: { agency: 'health' }, count: 97 },
      ],
      series: { id: 'requests', earlier: [], head: '' },
    };
    const text = await textOf(await release(requestOf(content), tools));
    expect(text).toContain('All agencies 186 published');
    expect(text).toContain('Parks withheld');
    expect(text).toContain('Counts from 1 to 10 are withheld');
    expect([text.includes('83'), text.includes('97')].filter((found) => found).length).toBe(1);
  });

  it('keeps Arabic, Chinese, accents, ligatures and what only looks like a formula', async () => {
    const asked = [
      'قائمة الزوار',
      '访客名单',
      'La lista de años',
      'office affidavit',
      '=1+1',
      'a "quoted" \\ b',
      'two\nlines',
    ];
    const text = await textOf(await release(requestOf(rows(...asked)), tools));
    for (const one of ['访客名单', 'años', 'office affidavit', '=1+1']) expect(text).toContain(one);
  });

  it('of many pages repeats its heading', async () => {
    const many = Array.from({ length: 150 }, (_, at) => `Question ${at}`);
    const text = await textOf(await release(requestOf(rows(...many)), tools));
    expect(text.match(/asked papers/g)!.length).toBeGreaterThan(3);
  });

  it.each([
    ['a letter that no font has', undefined, rows('ሰላም'), {}],
    [
      'hidden text',
      'text that the sheet does not have',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: `${input.source}\n#place(text(fill: white, size: 1pt)[Jane])`,
          }),
      },
    ],
    [
      'an attachment',
      'the name EmbeddedFile',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: `${input.source}\n#pdf.attach("a.txt", bytes("Jane"), relationship: "data", description: "x")`,
          }),
      },
    ],
    [
      'a link',
      'the name Annot',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: `${input.source}\n#link("https://example.org/Jane")[seen]`,
          }),
      },
    ],
    [
      'an author',
      'the name Author',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: input.source.replace('author: ()', 'author: ("Jane",)'),
          }),
      },
    ],
    [
      'a day of writing',
      'the name ModDate',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: input.source.replace(
              'date: none',
              'date: datetime(year: 2026, month: 2, day: 6)',
            ),
          }),
      },
    ],
    [
      'other words for reading aloud',
      'the name Alt',
      rows('seen'),
      {
        typeset: (input) =>
          tools.typeset({
            ...input,
            source: `${input.source}\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), format: "svg", alt: "Jane")`,
          }),
      },
    ],
  ] satisfies readonly (readonly [string, string | undefined, RowsContent, Partial<Tools>])[])(
    'with %s is kept back',
    async (_, what, content, changes) => {
      const outcome = await release(requestOf(content), { ...tools, ...changes });
      const reason = what === undefined ? { tool: 'typesetter' } : { where: 'the PDF', what };
      expect(outcome).toMatchObject({ released: false, reason });
    },
  );
});
