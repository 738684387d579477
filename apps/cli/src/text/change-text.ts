/** What the law did between two days: each day with what began, ended or was struck; then the answers side by side. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { ActOnTwoDays, DateComparison } from '@threshold/rules/time/compare-dates';
import type { Determination, NormRef } from '@threshold/rules/decide/decision';
import type { LawChange, LawChangeKind } from '@threshold/rules/time/law-change';
import { normLines } from './ground-text.ts';
import { blocks, hanging, joined, paragraph, type Lines } from './layout.ts';
import { outcomeHead, outcomeMark } from './outcome-mark.ts';
import { citeText, type View } from './view.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { capital, sayDay } from './words.ts';

const KINDS: Readonly<Record<Shown['kind'], string>> = {
  changed: '~ changed',
  began: '+ began',
  ended: '- ended',
  passed: '· passed',
  enjoined: '× enjoined',
  'injunction-ended': '· injunction ended',
  annulled: '× annulled',
};

export function changesText(
  comparison: DateComparison,
  view: View,
  title: string | undefined,
): string {
  const { from, to, acts, changes } = comparison;
  const { colors, width } = view;
  const days = [...new Set(changes.map(({ date }) => date))];
  return joined(
    blocks(
      [
        ...paragraph(
          colors.bold(`${view.law.stack.title}: ${dayInWords(from)} and ${dayInWords(to)}`),
          width,
        ),
        ...(title === undefined ? [] : paragraph(title, width)),
        colors.dim('─'.repeat(width)),
      ],
      ...acts.map((each) => actLines(each, comparison, view)),
      paragraph(
        changes.length === 0
          ? 'The law did not change after the first day, up to the second.'
          : `What the law did after ${dayInWords(from)}, up to ${dayInWords(to)}: ${count(changes.length, 'change')}.`,
        width,
      ),
      ...days.map((day) => [
        colors.bold(capital(sayDay(day))),
        ...merged(changes.filter(({ date }) => date === day)).flatMap((each) =>
          changeLines(each, view),
        ),
      ]),
      [...paragraph(colors.bold('Not legal advice. Counsel decides.'), width)],
    ),
  );
}

type Shown = Omit<LawChange, 'kind'> & { readonly kind: LawChangeKind | 'changed' };

/** A definition that ends and begins on one day was changed. */
function merged(changes: readonly LawChange[]): Shown[] {
  const both = ({ id, what }: LawChange): boolean =>
    what === 'definition' &&
    ['ended', 'began'].every((kind) =>
      changes.some((each) => each.id === id && each.kind === kind),
    );
  return changes.flatMap((each): Shown[] => {
    if (!both(each)) return [each];
    return each.kind === 'began' ? [{ ...each, kind: 'changed' }] : [];
  });
}

function changeLines({ kind, what, id, summary, court, cite }: Shown, view: View): Lines {
  const { colors, width } = view;
  const by = court === undefined ? '' : ` by ${court}`;
  return [
    ...hanging(
      colors.bold(KINDS[kind]),
      colors.dim(`${what === 'definition' ? 'definition ' : ''}${id}${by}`),
      width,
      2,
    ),
    ...paragraph(sentence(summary), width, 4),
    ...paragraph(colors.dim(citeText(cite, view)), width, 4),
  ];
}

function actLines(each: ActOnTwoDays, { from, to }: DateComparison, view: View): Lines {
  const { before, after, difference } = each;
  const { colors, width } = view;
  if (difference === 'none') {
    return [
      ...hanging(outcomeHead(after.outcome, colors), colors.bold(after.title), width),
      ...paragraph('The same on both days, on the same ground.', width, 2),
    ];
  }
  const [old, now] = [winners(before), winners(after)];
  const gained = now.filter(({ id }) => !old.some((norm) => norm.id === id));
  const lost = old.filter(({ id }) => !now.some((norm) => norm.id === id));
  return blocks(
    [
      ...paragraph(colors.bold(after.title), width),
      ...hanging(`${dayInWords(from)}:`, outcomeMark(before.outcome, colors), width, 2),
      ...hanging(`${dayInWords(to)}:`, outcomeMark(after.outcome, colors), width, 2),
      ...(difference === 'ground'
        ? paragraph('The same answer, on another ground.', width, 2)
        : []),
    ],
    normsUnder('Decides on the second day only', gained, view),
    normsUnder('Decided on the first day only', lost, view),
  );
}

function normsUnder(title: string, norms: readonly NormRef[], view: View): Lines {
  if (norms.length === 0) return [];
  return [`  ${view.colors.bold(title)}`, ...norms.flatMap((norm) => normLines(norm, view))];
}

/** The norms behind an answer; behind an open one those that could still win. */
function winners({ ground, alternatives, possible }: Determination): NormRef[] {
  const grounds = [
    ...(ground ? [ground] : []),
    ...alternatives.map((each) => each.ground),
    ...possible.map((each) => each.ground),
  ];
  return [
    ...new Map(grounds.flatMap(({ winning }) => winning.map((norm) => [norm.id, norm]))).values(),
  ];
}
