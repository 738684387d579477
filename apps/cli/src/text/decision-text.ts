/** The whole answer for people: calm, short above, full below, readable without colour at any width. */
import type { Decision, Determination } from '@threshold/rules/decide/decision';
import { determinationLines } from './determination-text.ts';
import { dutyLines } from './duty-text.ts';
import { blocks, hanging, joined, paragraph, spread, type Lines } from './layout.ts';
import { questionLines } from './question-text.ts';
import { nameTitle, type View } from './view.ts';
import { count } from '@threshold/rules/explain/plain-words';
import { and, capital, sayDay } from './words.ts';

export interface DecisionTextOptions {
  readonly title?: string | undefined;
  /** Per act: lines for "It would be different if". */
  readonly flips?: ReadonlyMap<string, Lines>;
}

const SHOWN = 8;

export function decisionText(
  decision: Decision,
  view: View,
  options: DecisionTextOptions = {},
): string {
  return joined(
    blocks(
      headerLines(decision, view, options.title),
      ...decision.determinations.map((each) =>
        determinationLines(each, view, options.flips?.get(each.act) ?? []),
      ),
      dutyLines(decision.duties, view),
      unknownLines(decision, view),
      decision.next ? questionLines(decision.next, view) : [],
      notNeededLines(decision, view),
      footerLines(decision, view),
    ),
  );
}

export function headerLines(decision: Decision, view: View, title: string | undefined): Lines {
  const { colors, width } = view;
  const day = decision.eventDate === null ? 'day not known' : sayDay(decision.eventDate);
  return [
    ...spread(colors.bold(decision.stack.title), colors.dim(day), width),
    ...(title === undefined ? [] : paragraph(title, width)),
    colors.dim('─'.repeat(width)),
  ];
}

/** One answer lists what it depends on itself. */
function unknownLines({ determinations }: Decision, view: View): Lines {
  if (determinations.length === 1) return [];
  const open = [...new Set(determinations.flatMap((each: Determination) => each.open))];
  if (open.length === 0) return [];
  const shown = view.full ? open : open.slice(0, SHOWN);
  const rest = open.length - shown.length;
  return [
    view.colors.bold('Still unknown'),
    ...shown.flatMap((name) => hanging('·', capital(nameTitle(view, name)), view.width, 2)),
    ...(rest > 0 ? [`  · and ${count(rest, 'more', 'more')}`] : []),
  ];
}

/** What was stated and bears on nothing asked, so that nobody thinks it counted. */
function notNeededLines({ notNeeded }: Decision, view: View): Lines {
  if (!view.full || notNeeded.length === 0) return [];
  const titles = notNeeded.map((name) => nameTitle(view, name).toLowerCase());
  return paragraph(
    view.colors.dim(`Stated, but it changes nothing here: ${and(titles)}.`),
    view.width,
  );
}

export function footerLines(decision: Decision, view: View): Lines {
  const { colors, width } = view;
  const unread = decision.determinations.filter(
    ({ restsOnUnverified }) => restsOnUnverified.length > 0,
  );
  const marks =
    unread.length === 0
      ? []
      : paragraph(
          `${restsWords(unread.length, decision.determinations.length)} partly on text that was not read in full. Counsel checks it first.`,
          width,
        );
  const law = [
    `${decision.stack.id} ${decision.stack.hash.slice(0, 12)}`,
    `engine ${decision.engine}`,
    `event ${decision.eventDate ?? 'not known'}`,
    `known on ${decision.knownOn}`,
  ].join(' · ');
  return [
    colors.dim('─'.repeat(width)),
    ...marks,
    ...paragraph(colors.bold('Not legal advice. Counsel decides.'), width),
    ...paragraph(colors.dim(law), width),
  ];
}

function restsWords(unread: number, all: number): string {
  if (all === 1) return 'This answer rests';
  if (unread === all) return 'Every answer rests';
  return unread === 1 ? 'One answer rests' : 'Some answers rest';
}
