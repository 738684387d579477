/**
 * Duties in the order in which a person meets them: what to do now first. What the agency owes as such and
 * what may follow is counted, and shown when asked for. A norm that yields shows no clock: a printed
 * deadline invites the act.
 */
import type { OwedDuty } from '@threshold/rules/decide/decision';
import { clockText } from './clock-text.ts';
import { blocks, hanging, paragraph, type Lines } from './layout.ts';
import { citeText, nameTitle, type View } from './view.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { and } from './words.ts';

const INDENT = 2;
export function dutyLines(duties: readonly OwedDuty[], view: View): string[] {
  const { colors } = view;
  const owed = duties.filter(({ state }) => state === 'owed');
  const now = owed.filter((duty) => !duty.standing);
  const standing = owed.filter((duty) => duty.standing);
  const contested = duties.filter(({ state }) => state === 'contested');
  const barred = duties.filter(({ state }) => state === 'barred');
  const possible = duties.filter(({ state }) => state === 'possible');
  const section = (title: string, lines: Lines): Lines =>
    lines.length === 0 ? [] : [colors.bold(title), ...lines];
  return blocks(
    section(
      'Duties that follow',
      now.flatMap((duty) => whole(duty, view)),
    ),
    section(
      'Duties the law leaves open',
      contested.flatMap((duty) => whole(duty, view)),
    ),
    section(
      'Barred by a higher rule',
      barred.flatMap((duty) => barredLines(duty, view)),
    ),
    ...(view.full
      ? [
          section(
            'Standing duties of the agency',
            standing.flatMap((duty) => briefly(duty, view)),
          ),
          section(
            'May follow, once more is known',
            possible.flatMap((duty) => possibly(duty, view)),
          ),
        ]
      : [notShown(standing.length, possible.length, view)]),
  );
}

function whole(duty: OwedDuty, view: View): string[] {
  const { width, colors } = view;
  const lines = hanging('·', sentence(duty.do), width, INDENT);
  const detail: string[] = [`Who: ${sentence(duty.who)}`];
  if (duty.to !== undefined) detail.push(`To: ${sentence(duty.to)}`);
  lines.push(...paragraph(detail.join(' '), width, INDENT + 2));
  if (duty.clock) lines.push(...paragraph(`When: ${clockText(duty.clock)}`, width, INDENT + 2));
  if (duty.nilReport === true) {
    lines.push(
      ...paragraph('A report is owed even when there is nothing to report.', width, INDENT + 2),
    );
  }
  const { required, ifKnown, forbidden } = duty.fields ?? {};
  if (required) lines.push(...paragraph(`Write down: ${and(required)}.`, width, INDENT + 2));
  if (ifKnown) lines.push(...paragraph(`If known: ${and(ifKnown)}.`, width, INDENT + 2));
  if (forbidden)
    lines.push(...paragraph(`Never write down: ${and(forbidden)}.`, width, INDENT + 2));
  lines.push(...paragraph(colors.dim(citeText(duty.norm.cite, view)), width, INDENT + 2));
  return lines;
}

function briefly(duty: OwedDuty, view: View): string[] {
  const when = duty.clock ? ` ${clockText(duty.clock)}` : '';
  return [
    ...hanging('·', `${sentence(duty.do)}${when}`, view.width, INDENT),
    ...paragraph(view.colors.dim(citeText(duty.norm.cite, view)), view.width, INDENT + 2),
  ];
}

function possibly(duty: OwedDuty, view: View): string[] {
  const on = duty.open.map((name) => nameTitle(view, name).toLowerCase());
  return [
    ...hanging('·', sentence(duty.do), view.width, INDENT),
    ...(view.full && on.length > 0
      ? paragraph(`Depends on: ${and(on)}.`, view.width, INDENT + 2)
      : []),
    ...paragraph(view.colors.dim(citeText(duty.norm.cite, view)), view.width, INDENT + 2),
  ];
}

function barredLines(duty: OwedDuty, view: View): string[] {
  const by = and(duty.barredBy.map(({ cite }) => cite.map(({ ref }) => ref).join('; ')));
  return [
    ...hanging('·', `Do not do this: ${sentence(duty.do)}`, view.width, INDENT),
    ...paragraph(`Barred by ${sentence(by)}`, view.width, INDENT + 2),
  ];
}

/** What nobody needs at the counter: counted, so that it is known to be there. */
function notShown(standing: number, possible: number, view: View): Lines {
  const parts = [
    ...(standing > 0 ? [count(standing, 'standing duty', 'standing duties')] : []),
    ...(possible > 0 ? [`${count(possible, 'duty', 'duties')} that may follow`] : []),
  ];
  return parts.length === 0
    ? []
    : paragraph(view.colors.dim(`Not shown: ${and(parts)}. Use --full.`), view.width);
}
