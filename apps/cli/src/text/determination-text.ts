/** One answer, from what to do down to why: the first three lines are enough at a counter. */
import type { Determination, Ground } from '@threshold/rules/decide/decision';
import {
  becauseLines,
  besideLines,
  eitherLines,
  exceptionLines,
  head,
  normLines,
  possiblyLines,
  yieldingLines,
} from './ground-text.ts';
import { blocks, hanging, paragraph, type Lines } from './layout.ts';
import { outcomeHead, outcomeMark } from './outcome-mark.ts';
import { nameTitle, type View } from './view.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { capital } from './words.ts';

const INDENT = 2;
/** Below a heading. */
const BODY = 4;
const SHOWN = 6;

/** `flips`: what would be different if, from the explanation, when there is one. */
export function determinationLines(
  determination: Determination,
  view: View,
  flips: Lines = [],
): string[] {
  const { ground } = determination;
  return blocks(
    headLines(determination, view),
    ...contestedBlocks(determination, view),
    ...undeterminedBlocks(determination, view),
    ground ? becauseLines(ground, view) : [],
    ground || isOpen(determination) ? [] : eitherLines(groundsOf(determination), view),
    ground ? possiblyLines(ground, view) : [],
    ground ? yieldingLines(ground, view) : [],
    ground && view.full ? besideLines(ground, view) : [],
    ground && view.full ? exceptionLines(ground, view) : [],
    flips.length === 0 ? [] : [head('It would be different if', view), ...flips],
    silenceLines(determination, view),
    unmovedLines(determination, view),
    exactLines(determination, view),
  );
}

function isOpen({ outcome }: Determination): boolean {
  return outcome === 'contested' || outcome === 'undetermined';
}

function groundsOf({ alternatives }: Determination): Ground[] {
  return alternatives.map(({ ground }) => ground);
}

function headLines(determination: Determination, view: View): Lines {
  const { colors, width } = view;
  const { outcome, title, say, safe, decider } = determination;
  const lines = [
    ...hanging(outcomeHead(outcome, colors), colors.bold(title), width),
    ...paragraph(sentence(say), width, INDENT),
  ];
  if (safe !== undefined) lines.push(...paragraph(`Meanwhile: ${sentence(safe)}`, width, INDENT));
  lines.push(...paragraph(`Who decides: ${sentence(decider.title)}`, width, INDENT));
  return lines;
}

function contestedBlocks(determination: Determination, view: View): Lines[] {
  const { outcome, readings, alternatives } = determination;
  if (outcome !== 'contested') return [];
  const { width } = view;
  const ways = new Map<
    string,
    { texts: string[]; ground: (typeof alternatives)[number]['ground'] }
  >();
  for (const { readings: chosen, ground } of alternatives) {
    const key = `${ground.outcome} ${ground.winning.map(({ id }) => id).join(' ')}`;
    const texts = Object.entries(chosen).flatMap(([reading, choice]) => {
      const split = readings.find((each) => each.reading === reading);
      return split?.choices.find((each) => each.choice === choice)?.text ?? [];
    });
    const way = ways.get(key);
    if (way) way.texts.push(...texts.filter((text) => !way.texts.includes(text)));
    else ways.set(key, { texts, ground });
  }
  return [
    ...readings.map((reading) => [
      head('The law leaves this open', view),
      ...paragraph(reading.question, width, BODY),
      ...(reading.practice === undefined
        ? []
        : paragraph(`In practice: ${sentence(reading.practice)}`, width, BODY)),
    ]),
    ...[...ways.values()].map(({ texts, ground }, index) => [
      ...hanging(
        index === 0 ? 'Read one way:' : 'Read another way:',
        outcomeMark(ground.outcome, view.colors),
        width,
        INDENT,
      ),
      ...texts.flatMap((text) => paragraph(`“${text}”`, width, BODY)),
      ...ground.winning.flatMap((norm) => normLines(norm, view)),
    ]),
  ];
}

function undeterminedBlocks(determination: Determination, view: View): Lines[] {
  const { outcome, possible, readings, open, unknowable } = determination;
  if (outcome !== 'undetermined') return [];
  const { width, colors } = view;
  const could = possible.flatMap(({ outcome: each, ground }) => [
    ...hanging('', outcomeMark(each, colors), width, BODY),
    ...ground.winning
      .slice(0, view.full ? undefined : 1)
      .flatMap((norm) => normLines(norm, view, BODY + 2)),
  ]);
  const settled = open.filter((name) => !unknowable.includes(name));
  return [
    could.length === 0 ? [] : [head('It could be', view), ...could],
    readings.length === 0
      ? []
      : [
          head('Counsel must say', view),
          ...readings.flatMap(({ question }) => hanging('·', question, width, BODY)),
        ],
    settled.length === 0 ? [] : [head('It depends on', view), ...names(settled, view)],
    unknowable.length === 0
      ? []
      : [head('It cannot be known, so counsel must go on', view), ...names(unknowable, view)],
  ];
}

function names(list: readonly string[], view: View): string[] {
  const shown = view.full ? list : list.slice(0, SHOWN);
  const lines = shown.flatMap((name) =>
    hanging('·', capital(nameTitle(view, name)), view.width, BODY),
  );
  const rest = list.length - shown.length;
  return rest > 0 ? [...lines, `${' '.repeat(BODY)}· and ${count(rest, 'more', 'more')}`] : lines;
}

function silenceLines({ outcome, silence }: Determination, view: View): Lines {
  if (outcome !== 'no-rule') return [];
  if (!silence) {
    return [
      head('Because', view),
      ...paragraph('No norm of these packs speaks of this situation.', view.width, BODY),
    ];
  }
  return [
    head('The law is silent', view),
    ...paragraph(sentence(silence.why), view.width, BODY),
    ...paragraph(`Searched: ${sentence(silence.searched.join('; '))}`, view.width, BODY),
  ];
}

/** Open questions of law that do not change this answer: named, so that nobody thinks they were missed. */
function unmovedLines({ outcome, readings }: Determination, view: View): Lines {
  if (outcome === 'contested' || outcome === 'undetermined' || readings.length === 0) return [];
  return [
    head('Open in law, but it changes nothing here', view),
    ...readings.flatMap(({ question }) => hanging('·', question, view.width, BODY)),
  ];
}

function exactLines({ exact }: Determination, view: View): Lines {
  if (exact) return [];
  const text =
    'This law is too large to compile whole. A slower reading answered, and calls open what it could not settle.';
  return paragraph(text, view.width, INDENT);
}
