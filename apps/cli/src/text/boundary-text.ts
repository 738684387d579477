/** Thresholds, each with the two values beside it and the two answers. */
import type { Boundaries, Boundary } from '../boundaries.ts';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, paragraph, type Lines } from './layout.ts';
import { outcomeMark } from './outcome-mark.ts';
import { count } from '@threshold/rules/explain/plain-words';

export function boundaryLines(
  pack: string,
  { shown, unshown }: Boundaries,
  terminal: Terminal,
): string[] {
  const { colors, width } = terminal;
  return blocks(
    paragraph(colors.bold(`${pack}: both sides of ${count(shown.length, 'threshold')}`), width),
    ...shown.map((each) => sides(each, terminal)),
    unshown.length === 0
      ? []
      : [
          ...paragraph(
            `${count(unshown.length, 'threshold')} of single facts that no case shows: a case is missing, or the answer stays the same.`,
            width,
          ),
          ...unshown.flatMap(({ of, value }) => hanging('·', `${of} ${value}`, width, 2)),
        ],
  );
}

function sides({ of, case: id, act, before, after }: Boundary, { colors, width }: Terminal): Lines {
  return [
    ...paragraph(`${colors.bold(of)} ${act} ${colors.dim(`(case ${id})`)}`, width),
    ...hanging(String(before.value), outcomeMark(before.outcome, colors), width, 2),
    ...hanging(String(after.value), outcomeMark(after.outcome, colors), width, 2),
  ];
}
