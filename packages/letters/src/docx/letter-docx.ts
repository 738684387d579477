/**
 * A letter as DOCX, for counsel to edit: real headings, lists and a table, a language and a direction for each
 * run, and the mark of a draft at the head of each page. The same letter gives the same bytes, so the library's
 * own moment and the archive's are replaced by the day of the letter. ECMA-376; docs/letters.md.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '@threshold/guidance/language-schema';
import type { Letter, LetterBlock, LetterPart, Run, Runs } from '../letter/letter.ts';
import { LATIN_FONT } from '../typst/card-prelude.ts';

/** US Letter in twentieths of a point, with the margins of the PDF. */
const PAGE = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1134, bottom: 1247, left: 1417, right: 1417 },
} as const;
const BULLET = 'letter-list';
const LABELS = 32;

export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const [first] = letter.parts;
  const document = new Document({
    title: letter.title,
    creator: 'Threshold',
    lastModifiedBy: 'Threshold',
    revision: 1,
    keywords: `sha256:${letter.hash}`,
    styles: {
      default: {
        document: {
          run: { size: 22, font: fontOf(first.language), language: languageOf(first.language) },
        },
        heading1: {
          run: { size: 32, bold: true },
          paragraph: { spacing: { before: 320, after: 200 } },
        },
        heading2: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 280, after: 120 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLET,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { start: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: letter.parts.map((part) => sectionOf(letter, part)),
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), letter.written);
}

type Child = Paragraph | Table;

function sectionOf({ reference }: Letter, { language, blocks, mark }: LetterPart): ISectionOptions {
  const writer = new PartWriter(language);
  const header =
    mark === undefined
      ? {}
      : {
          headers: {
            default: new Header({ children: [writer.paragraph([{ text: mark, strong: true }])] }),
          },
        };
  return {
    properties: { page: PAGE },
    ...header,
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ text: `${reference} · `, size: 16 }),
              new TextRun({
                children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                size: 16,
              }),
            ],
          }),
        ],
      }),
    },
    children: blocks.flatMap((block) => writer.block(block)),
  };
}

class PartWriter {
  readonly #language: Language;
  readonly #rtl: boolean;

  constructor(language: Language) {
    this.#language = language;
    this.#rtl = language.direction === 'rtl';
  }

  paragraph(runs: Runs, options: IParagraphOptions = {}, style: IRunOptions = {}): Paragraph {
    return new Paragraph({
      bidirectional: this.#rtl,
      spacing: { after: 160, line: this.#line() },
      ...options,
      children: runs.map((run) => this.#run(run, style)),
    });
  }

  block(block: LetterBlock): Child[] {
    switch (block.kind) {
      case 'mark': {
        const box = { shading: { type: ShadingType.CLEAR, fill: 'FEE685' } };
        return [
          this.paragraph(
            block.title.map((run) => ({ ...run, strong: true })),
            box,
          ),
          ...(block.lead ? [this.paragraph(block.lead, box)] : []),
          ...block.items.map((item) => this.#item(item, box)),
        ];
      }
      case 'address':
        return this.#lines(block.lines, {});
      case 'heading':
        return [
          this.paragraph(block.runs, {
            heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            keepNext: true,
          }),
        ];
      case 'facts':
        return [this.#table(block.rows), this.paragraph([])];
      case 'paragraph':
        return [
          this.paragraph(block.runs, {
            ...(block.direction && { bidirectional: block.direction === 'rtl' }),
            ...(block.keep && { keepNext: true }),
          }),
        ];
      case 'list':
        return block.items.map((item) => this.#item(item, {}));
      case 'exact':
        return block.lines.map(
          (line) =>
            new Paragraph({
              spacing: { after: 0 },
              shading: { type: ShadingType.CLEAR, fill: 'F0F0F0' },
              children: [
                new TextRun({ text: line, size: 18, language: { value: 'en-US' }, noProof: true }),
              ],
            }),
        );
      case 'signature':
        return this.#lines(block.lines, { keepNext: true });
      case 'foot':
        return block.lines.map((line) => this.paragraph(line, {}, { size: 16, color: '4A4F57' }));
    }
  }

  #item(runs: Runs, options: IParagraphOptions): Paragraph {
    return this.paragraph(runs, {
      ...options,
      numbering: { reference: BULLET, level: 0 },
      spacing: { after: 60, line: this.#line() },
    });
  }

  /** Lines of one block, close together and with room around them. */
  #lines(lines: readonly Runs[], options: IParagraphOptions): Paragraph[] {
    return lines.map((line, index) =>
      this.paragraph(line, {
        ...options,
        spacing: {
          before: index === 0 ? 160 : 0,
          after: index === lines.length - 1 ? 160 : 0,
          line: this.#line(),
        },
      }),
    );
  }

  #table(rows: readonly { readonly label: Runs; readonly value: Runs }[]): Table {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cell = (runs: Runs, percent: number, style: IRunOptions = {}): TableCell =>
      new TableCell({
        width: { size: percent, type: WidthType.PERCENTAGE },
        children: [this.paragraph(runs, { spacing: { after: 40, line: this.#line() } }, style)],
      });
    return new Table({
      visuallyRightToLeft: this.#rtl,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: rows.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(label, LABELS, { color: '4A4F57' }), cell(value, 100 - LABELS)],
          }),
      ),
    });
  }

  #run({ text, direction, english, strong }: Run, style: IRunOptions): TextRun {
    const rtl = direction === undefined ? this.#rtl : direction === 'rtl';
    const weight: IRunOptions = strong ? { bold: true, boldComplexScript: true } : {};
    return new TextRun({
      ...style,
      ...weight,
      text,
      rightToLeft: rtl,
      font: fontOf(this.#language),
      language: english ? { value: 'en-US' } : languageOf(this.#language),
    });
  }

  /** In 240ths of a line; a word processor's single line is taller than the letters by a fifth. */
  #line(): number {
    return Math.round((this.#language.line / 1.25) * 240);
  }
}

function fontOf({ font, script }: Language) {
  const arabic = script === 'Arab' || script === 'Aran';
  return {
    ascii: LATIN_FONT,
    hAnsi: LATIN_FONT,
    cs: arabic ? font.family : LATIN_FONT,
    eastAsia: arabic ? LATIN_FONT : font.family,
  };
}

function languageOf({ tag, direction, script }: Language) {
  const [base = 'en'] = tag.split('-');
  const full = tag === 'zh-Hans' ? 'zh-CN' : base === 'en' ? 'en-US' : base;
  if (direction === 'rtl') return { value: 'en-US', bidirectional: full };
  return script === 'Latn' ? { value: full } : { value: 'en-US', eastAsia: full };
}

/** The moment and the order of the archive, settled: nothing in it tells when it was packed. */
function settled(packed: Uint8Array, day: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(packed)).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    files[name] =
      name === 'docProps/core.xml' ? strToU8(withDay(strFromU8(content), day)) : content;
  return zipSync(files, { level: 6, mtime: `${day}T12:00:00` });
}

function withDay(core: string, day: string): string {
  return core.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
