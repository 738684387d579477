/** A comparison of two laws for the terminal. */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import { diffSections, inOneLine, type DiffChange } from '@threshold/rules/page/diff-document';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, paragraph } from './layout.ts';

export function diffText(diff: LawDiff, { colors, width }: Terminal): string {
  const item = (text: string): string[] => hanging('-', text, width, 0);
  const below = (text: string): string[] => hanging(' ', text, width, 2);
  const change = ({ what, common, regions, rest }: DiffChange): string[] => [
    ...paragraph(what, width),
    ...(common.length > 0 ? paragraph(`In all of these: ${inOneLine(common)}.`, width) : []),
    ...regions.flatMap(({ situations, when, example, notes }) => [
      ...item(
        `${situations}: ${inOneLine(when) || (common.length > 0 ? 'nothing more' : 'always')}`,
      ),
      ...(example ? below(`For example: ${inOneLine(example.words)}.`) : []),
      ...notes.flatMap(below),
    ]),
    ...rest.flatMap(item),
  ];
  return joined(
    blocks(
      paragraph(colors.bold(`${diff.before.name} → ${diff.after.name}`), width),
      ...diffSections(diff).flatMap(({ title, lead, lines, changes, rest }) => [
        [
          ...paragraph(colors.bold(title), width),
          ...(lead === undefined ? [] : paragraph(lead, width)),
          ...lines.flatMap(item),
        ],
        ...changes.map(change),
        ...(rest === undefined ? [] : [paragraph(rest, width)]),
      ]),
      paragraph(colors.bold('Not legal advice. Counsel decides.'), width),
    ),
  );
}
