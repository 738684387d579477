/** A comparison of two laws as a comment below a pull request. Nothing a pack says can become markup. */
import type { LawDiff } from '@threshold/rules/compare/law-diff';
import { diffSections } from '@threshold/rules/page/diff-document';

export function diffMarkdown(diff: LawDiff): string {
  const sections = diffSections(diff).flatMap(({ title, lines }) => [
    '',
    `### ${plain(title)}`,
    '',
    ...lines.flatMap(({ depth, text }) =>
      depth === 0 ? ['', `**${plain(text)}**`, ''] : [`${depth === 1 ? '' : '  '}- ${plain(text)}`],
    ),
  ]);
  const head = `## What changes from ${plain(diff.before.name)} to ${plain(diff.after.name)}`;
  const text = [head, ...sections, '', 'Not legal advice. Counsel decides.', ''].join('\n');
  return text.replace(/\n{3,}/g, '\n\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|@~]/g, (each) => `\\${each}`);
}
