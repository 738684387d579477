/** What the papers added to a situation, above its answer: each document, the facts taken, the conflicts. */
import { groupOf } from '@threshold/instruments/issue/catalogue';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import type { JoinedPapers } from '../paper/open-papers.ts';
import { blocks, hanging, paragraph, type Lines } from './layout.ts';
import { nameTitle, type View } from './view.ts';

export function paperLines(papers: JoinedPapers, view: View): string[] {
  const { colors, width } = view;
  return blocks(
    [colors.bold('The paper, as read'), ...documentLines(papers, view)],
    papers.used.length === 0
      ? []
      : [
          colors.bold('Taken from it'),
          ...papers.used.flatMap(({ fact, value }) =>
            hanging('·', `${nameTitle(view, fact)}: ${say(view, fact, value)}`, width, 2),
          ),
        ],
    papers.conflicts.length === 0
      ? []
      : [
          colors.bold('The paper says otherwise'),
          ...papers.conflicts.flatMap(({ fact, stated, paper }) =>
            hanging(
              '▲',
              `${nameTitle(view, fact)}: you say ${say(view, fact, stated)}, the paper says ${say(view, fact, paper)}. What you say counts. Look again.`,
              width,
              2,
            ),
          ),
        ],
    paragraph(colors.dim('A machine read it. Look at the paper itself.'), width),
  );
}

function documentLines({ reading }: JoinedPapers, { width }: View): Lines {
  return reading.documents.flatMap(({ kind, issues }) => {
    const title = kind === 'unrecognised' ? 'Not recognised: call counsel' : kindOf(kind).title;
    const faults = issues.filter(({ code }) => groupOf(code) === 'fault');
    return [
      ...hanging('·', title, width, 2),
      ...faults.flatMap(({ text }) => hanging('▲', text, width, 4)),
    ];
  });
}

function say({ law }: View, fact: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const type = law.stack.facts.get(fact)?.value;
  const label = type?.type === 'one-of' ? type.values.get(String(value)) : undefined;
  return label ?? String(value);
}
