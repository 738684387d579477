/** A comparison of two laws for the terminal. */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import { diffSections } from '@threshold/rules/page/diff-document';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, paragraph } from './layout.ts';

export function diffText(diff: LawDiff, { colors, width }: Terminal): string {
  return joined(
    blocks(
      paragraph(colors.bold(`${diff.before.name} → ${diff.after.name}`), width),
      ...diffSections(diff).map(({ title, lines }) => [
        ...paragraph(colors.bold(title), width),
        ...lines.flatMap(({ depth, text }) =>
          depth === 0
            ? paragraph(text, width)
            : hanging(depth === 1 ? '-' : ' ', text, width, depth * 2 - 2),
        ),
      ]),
      paragraph(colors.bold('Not legal advice. Counsel decides.'), width),
    ),
  );
}
