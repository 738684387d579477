/** A stack in the terminal: law left and rule right where there is room, law above rule where there is not. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { PROPERTY_WORDS } from '../document/property-entry.ts';
import type { CaseEntry } from '../document/case-entry.ts';
import type { CiteEntry } from '../document/cite-entry.ts';
import type { LawDocument, ListEntry } from '../document/law-document.ts';
import type { NormEntry } from '../document/norm-entry.ts';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, padTo, paragraph, type Lines } from './layout.ts';
import { outcomeMark } from './outcome-mark.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { capital } from './words.ts';
import { NOT_READ } from './view.ts';

const SIDE_BY_SIDE = 90;
const GUTTER = 3;

export function lawText(law: LawDocument, terminal: Terminal): string {
  const { counts } = law;
  return joined(
    blocks(
      [
        ...paragraph(
          terminal.colors.bold(`${law.title}: the law as Threshold reads it`),
          terminal.width,
        ),
        ...paragraph(
          `${count(counts.norms, 'norm')} with ${count(counts.exceptions, 'exception')}; ${counts.read} of ${counts.norms + counts.exceptions} rest on text read in full. ${capital(count(counts.cases, 'worked case'))}. Not legal advice.`,
          terminal.width,
        ),
        ...paragraph(terminal.colors.dim(`${law.id} ${law.hash.slice(0, 12)}`), terminal.width),
      ],
      ...law.packs.flatMap(({ title, layer, version, note, groups }) => [
        heading(`${title} (${layer}, version ${version})`, terminal),
        note === undefined ? [] : paragraph(note, terminal.width),
        ...groups.flatMap((group) => [
          paragraph(terminal.colors.bold(group.title), terminal.width),
          ...group.norms.map((norm) => normLines(norm, terminal)),
        ]),
      ]),
      ...section(
        'Definitions',
        law.definitions,
        terminal,
        ({ name, title, note, cites, versions }) =>
          sides(
            citeLines(cites, terminal, leftWidth(terminal)),
            [
              ...paragraph(terminal.colors.bold(title), rightWidth(terminal)),
              ...paragraph(terminal.colors.dim(name), rightWidth(terminal)),
              ...versions.flatMap(({ dates, condition }) => [
                ...paragraph(
                  `Holds when${dates}: ${sentence(condition.words)}`,
                  rightWidth(terminal),
                ),
                ...paragraph(terminal.colors.dim(condition.code), rightWidth(terminal)),
              ]),
              ...(note === undefined ? [] : paragraph(`Note: ${note}`, rightWidth(terminal))),
            ],
            terminal,
          ),
      ),
      ...section('Questions the law leaves open', law.readings, terminal, (reading) => [
        ...hanging('?', reading.question, terminal.width),
        ...reading.choices.flatMap((choice) => hanging('·', choice, terminal.width, 2)),
        ...(reading.practice === undefined
          ? []
          : paragraph(`In practice: ${reading.practice}`, terminal.width, 2)),
        ...citeLines(reading.cites, terminal, terminal.width, 2),
      ]),
      ...section(
        'Where the law is silent',
        law.silences,
        terminal,
        ({ act, when, why, searched }) => [
          ...paragraph(`${terminal.colors.bold(act)}, when ${sentence(when)}`, terminal.width),
          ...paragraph(sentence(why), terminal.width, 2),
          ...paragraph(`Searched: ${searched.join('; ')}.`, terminal.width, 2),
        ],
      ),
      ...section('What is proved of this law', law.properties, terminal, (each) => [
        ...hanging(
          PROPERTY_WORDS[each.verdict].slice(0, 1),
          `${sentence(each.title)}${PROPERTY_WORDS[each.verdict].slice(1)}`,
          terminal.width,
        ),
        ...paragraph(
          `Rests on ${each.rests.map(({ norm, refs }) => (refs === '' ? norm : `${norm} (${refs})`)).join('; ')}.`,
          terminal.width,
          2,
        ),
      ]),
      ...section('What needs human judgment', law.notEncoded, terminal, (each) => [
        ...paragraph(terminal.colors.bold(each.what), terminal.width),
        ...paragraph(sentence(each.why), terminal.width, 2),
        ...paragraph(`Who decides: ${sentence(each.decider)}`, terminal.width, 2),
        ...citeLines(each.cites, terminal, terminal.width, 2),
      ]),
      ...section('Lists', law.lists, terminal, (list) => listLines(list, terminal)),
      ...section('Sources', law.sources, terminal, (source) => [
        ...hanging(source.read ? '✓' : '†', terminal.colors.bold(source.title), terminal.width),
        ...paragraph(
          `${capital(source.rank)}${source.date === undefined ? '' : `, ${dayInWords(source.date)}`}; ${source.evidence}. ${source.where}`,
          terminal.width,
          2,
        ),
      ]),
      ...section('Worked cases', law.cases, terminal, (each) => caseLines(each, terminal)),
    ),
  );
}

function heading(title: string, { colors, width }: Terminal): string[] {
  return [
    '',
    colors.dim('═'.repeat(width)),
    ...paragraph(colors.bold(title), width),
    colors.dim('═'.repeat(width)),
  ];
}

function section<T>(
  title: string,
  entries: readonly T[],
  terminal: Terminal,
  lines: (entry: T) => Lines,
): Lines[] {
  return entries.length === 0 ? [] : [heading(title, terminal), ...entries.map(lines)];
}

function isWide({ width }: Terminal): boolean {
  return width >= SIDE_BY_SIDE;
}
function leftWidth(terminal: Terminal): number {
  return isWide(terminal) ? Math.floor(terminal.width * 0.38) : terminal.width;
}
function rightWidth(terminal: Terminal): number {
  return isWide(terminal) ? terminal.width - leftWidth(terminal) - GUTTER : terminal.width;
}

function sides(left: Lines, right: Lines, terminal: Terminal): string[] {
  if (!isWide(terminal)) return [...left, ...right];
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) =>
    `${padTo(left[row] ?? '', leftWidth(terminal))} ${terminal.colors.dim('│')} ${right[row] ?? ''}`.trimEnd(),
  );
}

export function normLines(norm: NormEntry, terminal: Terminal, depth = 0): string[] {
  const { colors } = terminal;
  const indent = isWide(terminal) ? 0 : depth * 2;
  const wide = rightWidth(terminal) - indent;
  const lead = depth === 0 ? '' : `${'└ '.padStart(depth * 2)}Except `;
  const left = [
    ...citeLines(norm.cites, terminal, leftWidth(terminal) - indent),
    ...(norm.dates === '' ? [] : paragraph(norm.dates, leftWidth(terminal) - indent)),
    ...norm.status.flatMap((each) => paragraph(colors.yellow(each), leftWidth(terminal) - indent)),
  ];
  const mark =
    norm.modality === undefined
      ? colors.yellow('◇ the rule does not apply')
      : outcomeMark(norm.modality, colors);
  const rule = [
    ...paragraph(`${lead}${colors.dim(norm.id)}`, wide),
    ...paragraph(`${mark}  ${norm.summary}`, wide),
    ...(norm.acts.length > 0 ? paragraph(`Acts: ${sentence(norm.acts.join('; '))}`, wide) : []),
    ...(norm.binds ? paragraph(`Binds: ${sentence(norm.binds.words)}`, wide) : []),
    ...(norm.when ? paragraph(`When: ${sentence(norm.when.words)}`, wide) : []),
    ...(norm.when ? paragraph(colors.dim(norm.when.code), wide) : []),
    ...(norm.decider === undefined
      ? []
      : paragraph(`Who decides: ${sentence(norm.decider)}`, wide)),
    ...(norm.standard === undefined ? [] : paragraph(`Standard: “${norm.standard}”`, wide)),
    ...(norm.remedy === undefined ? [] : paragraph(`Remedy: ${sentence(norm.remedy)}`, wide)),
    ...norm.duty.flatMap((line) => paragraph(line, wide)),
    ...(norm.note === undefined ? [] : paragraph(colors.dim(`Note: ${norm.note}`), wide)),
    ...caseTitles(norm, wide),
  ];
  const own = isWide(terminal) ? sides(left, rule, terminal) : [...rule, ...left];
  const shifted = own.map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
  const nested = norm.exceptions.flatMap((each) => ['', ...normLines(each, terminal, depth + 1)]);
  return [...shifted, ...nested];
}

const CASES_SHOWN = 4;

function caseTitles({ cases }: NormEntry, width: number): string[] {
  const rest = cases.length - CASES_SHOWN;
  return [
    ...cases
      .slice(0, CASES_SHOWN)
      .flatMap((each) => hanging('case', `${each.title}${verdictWords(each)}`, width)),
    ...(rest > 0 ? paragraph(`and ${count(rest, 'more case')}`, width) : []),
  ];
}

function citeLines(
  cites: readonly CiteEntry[],
  { colors }: Terminal,
  width: number,
  indent = 0,
): string[] {
  return cites.flatMap(({ ref, verified, mark, sourceTitle, quote }) => [
    ...hanging(verified ? '✓' : '†', ref, width, indent),
    ...paragraph(colors.dim(sourceTitle), width, indent + 2),
    ...(verified ? [] : paragraph(colors.yellow(`${NOT_READ}: ${mark}`), width, indent + 2)),
    ...(quote === undefined ? [] : paragraph(`“${quote}”`, width, indent + 2)),
  ]);
}

function listLines(list: ListEntry, terminal: Terminal): string[] {
  const codeWidth = Math.min(24, Math.max(...list.items.map(({ code }) => code.length), 4));
  return [
    ...paragraph(terminal.colors.bold(list.title), terminal.width),
    ...(list.note === undefined ? [] : paragraph(list.note, terminal.width)),
    ...list.items.flatMap((item) => {
      const mark = item.candidate ? '◇' : item.verified ? '✓' : '†';
      const note = [item.class, item.note].filter((each) => each !== '').join('; ');
      return hanging(
        `${mark} ${padTo(item.code, codeWidth)}`,
        `${item.name}${note === '' ? '' : terminal.colors.dim(` (${note})`)}`,
        terminal.width,
        2,
      );
    }),
  ];
}

function caseLines(each: CaseEntry, terminal: Terminal): string[] {
  const { width, colors } = terminal;
  return [
    ...paragraph(`${colors.bold(each.title)} ${colors.dim(each.id)}${verdictWords(each)}`, width),
    ...paragraph(each.facts.map(({ name, value }) => `${name}: ${value}`).join('; '), width, 2),
    ...each.expect.flatMap(({ act, outcome }) =>
      hanging(outcomeMark(outcome, colors), act, width, 2),
    ),
    ...(each.also.length > 0 ? paragraph(`Also: ${each.also.join('; ')}.`, width, 2) : []),
    ...(each.verdict?.passed === false
      ? paragraph(`Got: ${each.verdict.got.join('; ')}`, width, 2)
      : []),
    ...(each.disputed === undefined ? [] : paragraph(`Disputed: ${each.disputed}`, width, 2)),
  ];
}

function verdictWords({ verdict }: CaseEntry): string {
  if (!verdict) return '';
  return verdict.passed ? ' ✓' : ' ✗ comes out differently';
}
