/** The legal ground of an answer: norms that win, norms that give way and why, norms that stand beside. */
import type { Ground, NormRef, YieldingNorm } from '@threshold/rules/decide/decision';
import { hanging, labelled, type Lines } from './layout.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { and } from './words.ts';
import { citeText, LAYER_WORDS, layerWord, normById, refs, type View } from './view.ts';

const LABEL = 9;
const INDENT = 4;
/** Norms that only may matter, before --full. */
const SHOWN = 3;

/** `State    The norm in plain words.` with its citation below. */
export function normLines(norm: NormRef, view: View, indent = INDENT): string[] {
  const { width, colors } = view;
  const label = colors.dim(LAYER_WORDS[norm.layer]);
  const lines = labelled(label, norm.summary, width, LABEL, indent);
  const below = underLabel(view, indent);
  lines.push(...hanging('', colors.dim(citeText(norm.cite, view)), width, below));
  if (norm.standard !== undefined) {
    lines.push(...hanging('', `The law's own standard: “${norm.standard}”`, width, below));
  }
  return lines;
}

/** Where text beside a label begins; see `labelled`. */
function underLabel({ width }: View, indent: number): number {
  return width - indent - LABEL < 34 ? indent + 2 : indent + LABEL;
}

/**
 * Norms that would bear on it too if what is unknown came out so: the answer does not turn on them. One
 * that says something else would yield, and what it would allow is no invitation: only with --full.
 */
export function possiblyLines(ground: Ground, view: View): Lines {
  const same = ground.possibly.filter(({ modality }) => modality === ground.outcome);
  const possibly = view.full ? ground.possibly : same;
  if (possibly.length === 0) return [];
  const shown = view.full ? possibly : possibly.slice(0, SHOWN);
  const rest = possibly.length - shown.length;
  return [
    head('May bear on it too', view),
    ...shown.flatMap((norm) => normLines(norm, view)),
    ...(rest > 0
      ? hanging('·', `and ${count(rest, 'more', 'more')}: use --full`, view.width, INDENT)
      : []),
  ];
}

export function becauseLines(ground: Ground, view: View): Lines {
  if (ground.winning.length === 0) return [];
  return [head('Because', view), ...ground.winning.flatMap((norm) => normLines(norm, view))];
}

/** For an answer that stands on one of several grounds, which of them hanging on what is still unknown. */
export function eitherLines(grounds: readonly Ground[], view: View): Lines {
  const norms = new Map(grounds.flatMap(({ winning }) => winning.map((norm) => [norm.id, norm])));
  if (norms.size === 0) return [];
  return [
    head('Because of one of these; which one is still open', view),
    ...[...norms.values()].flatMap((norm) => normLines(norm, view)),
  ];
}

/** Without the law's own standard: the hours a norm would allow are no invitation where it gives way. */
export function yieldingLines(ground: Ground, view: View): Lines {
  if (ground.yielding.length === 0) return [];
  return [
    head('Also looked at, gives way', view),
    ...ground.yielding.flatMap(({ standard: _, ...norm }) => [
      ...normLines(norm, view),
      ...hanging('→', why(norm, view), view.width, underLabel(view, INDENT)),
    ]),
  ];
}

function why(norm: YieldingNorm, view: View): string {
  const to = norm.to.flatMap((id) => normById(view, id) ?? []);
  const names = and(to.map((each) => `${layerWord(each).toLowerCase()} law, ${refs(each.cite)}`));
  switch (norm.why) {
    case 'higher-layer':
      return sentence(`It gives way to ${names}`);
    case 'ceiling':
      return sentence(`The city may not be stricter than ${names}`);
    case 'overridden':
      return sentence(`It is displaced by ${names}`);
    case 'exception':
      return sentence(
        `It does not apply here: ${to.map((each) => each.summary.replace(/\.$/, '')).join('; ')}`,
      );
  }
}

/** Norms that leave the point free: one line each. */
export function besideLines(ground: Ground, view: View): Lines {
  if (ground.beside.length === 0) return [];
  return [
    head('Leaves the point free', view),
    ...ground.beside.flatMap((norm) => normLines(norm, view)),
  ];
}

export function exceptionLines(ground: Ground, view: View): Lines {
  if (ground.exceptionsNotMet.length === 0) return [];
  return [
    head('Exceptions that do not apply here', view),
    ...ground.exceptionsNotMet.flatMap((norm) => normLines(norm, view)),
  ];
}

export function head(text: string, { colors }: View): string {
  return `  ${colors.bold(text)}`;
}
