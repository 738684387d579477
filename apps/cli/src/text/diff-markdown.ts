/**
 * A comparison of two laws as a comment below a pull request. Nothing a pack says can become markup. A comment holds 65,536
 * characters: where all does not fit, every act keeps its counts and only its most frequent changes are told, and that is said.
 */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import {
  diffSections,
  inOneLine,
  type DiffChange,
  type DiffSection,
} from '@threshold/rules/page/diff-document';

const MOST = 60_000;
/** Changes told of each act or duty, tried in turn. */
const TOLD = [Infinity, 4, 2, 1, 0] as const;

export function diffMarkdown(diff: LawDiff): string {
  const sections = diffSections(diff);
  const texts = TOLD.map((most) => (): string => commentOf(diff, sections, most));
  for (const text of texts) if (text().length <= MOST) return text();
  return `${texts.at(-1)!().slice(0, MOST)}\n\n**Cut here: the page has all of it, with \`--html FILE\`.**\n`;
}

function commentOf(diff: LawDiff, sections: readonly DiffSection[], most: number): string {
  const blocks = sections.flatMap(({ title, lead, lines, changes, rest }) => {
    const hidden = changes.length - Math.min(most, changes.length);
    return [
      `### ${plain(title)}`,
      ...(lead === undefined ? [] : [plain(lead)]),
      ...(lines.length > 0 ? [lines.map((line) => `- ${plain(line)}`).join('\n')] : []),
      ...changes.slice(0, most).map(changeBlock),
      ...(hidden > 0
        ? [`${hidden} more ways of changing stand on the page, with \`--html FILE\`.`]
        : []),
      ...(rest === undefined ? [] : [plain(rest)]),
    ];
  });
  const head = `## What changes from ${plain(diff.before.name)} to ${plain(diff.after.name)}`;
  return `${[head, ...blocks, 'Not legal advice. Counsel decides.'].join('\n\n')}\n`;
}

function changeBlock({ what, common, regions, rest }: DiffChange): string {
  const items = [
    ...regions.map(({ situations, when, example, notes }) =>
      [
        `- ${plain(`${situations}: ${inOneLine(when) || (common.length > 0 ? 'nothing more' : 'always')}`)}`,
        ...(example ? [`  - ${plain(`For example: ${inOneLine(example.words)}.`)}`] : []),
        ...notes.map((note) => `  - ${plain(note)}`),
      ].join('\n'),
    ),
    ...rest.map((line) => `- ${plain(line)}`),
  ];
  return [
    `**${plain(what)}**`,
    ...(common.length > 0 ? [plain(`In all of these: ${inOneLine(common)}.`)] : []),
    items.join('\n'),
  ].join('\n\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|@~]/g, (each) => `\\${each}`);
}
