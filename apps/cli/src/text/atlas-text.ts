/** An atlas for the terminal: each act in short. The graphs stand on the page and in the JSON. */
import type { ActAtlas, Atlas } from '@threshold/rules/atlas/atlas';
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { decidesMost, outcomeShares, WHAT_A_SHARE_IS } from '../document/atlas-words.ts';
import { number } from '@threshold/rules/page/diff-document';
import type { Terminal } from '../terminal.ts';
import { blocks, joined, paragraph, type Lines } from './layout.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';

export function atlasText(atlas: Atlas, title: string, terminal: Terminal): string {
  const { colors, width } = terminal;
  const { untold, changes, unread, day } = atlas;
  const norms = new Set(unread.map(({ norm }) => norm)).size;
  return joined(
    blocks(
      paragraph(colors.bold(`${title}, the law of ${dayInWords(day)}`), width),
      paragraph(WHAT_A_SHARE_IS, width),
      ...atlas.acts.map((act) => actLines(act, terminal)),
      untold.length === 0
        ? []
        : paragraph(`Too large to tell: ${untold.map((each) => each.title).join(', ')}.`, width),
      paragraph(
        `${count(norms, 'norm')} and exceptions rest on text not read in full. ${count(changes.length, 'change')} of the law with a date.`,
        width,
      ),
      paragraph(
        'With --html FILE, the graph of each act beside the law. With --json, all of it.',
        width,
      ),
      paragraph(colors.bold('Not legal advice. Counsel decides.'), width),
    ),
  );
}

function actLines(act: ActAtlas, { colors, width }: Terminal): Lines {
  const { title, questions, situations, outcomes } = act;
  return [
    ...paragraph(colors.bold(title), width),
    ...paragraph(
      `${count(questions, 'question')}, ${number(situations)} ${situations === 1n ? 'situation' : 'situations'}: ${sentence(outcomeShares(outcomes, situations))}`,
      width,
      2,
    ),
    ...(questions === 0
      ? []
      : paragraph(`Decides most: ${sentence(decidesMost(act, 3))}`, width, 2)),
  ];
}
