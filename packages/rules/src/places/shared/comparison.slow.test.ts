/**
 * Every cell of the shared comparison of jurisdictions (comparison.json, compiled 2026-11-21 from public text, its
 * marks kept) against the packs. A cell comes out, is a duty, or is listed with the reason why not; a difference
 * that is no longer one fails too. docs/compare-disputes.md is what is listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../check/inline-stack.ts';
import type { Engine } from '../../decide/engine.ts';
import { outcomeWord } from '../../explain/outcome-word.ts';
import type { Norm } from '../../language/model.ts';
import type { Outcome } from '../../language/outcome.ts';
import { loadStack } from '../../load/load-stack.ts';
import { everyNorm } from '../../load/unused.ts';
import type { Facts } from '../../situation/situation.ts';
import { sideBySide, type Cell, type PlaceSaid } from '../side-by-side.ts';
import { askedOn, PLACES, STANDARD_QUESTIONS } from '../standard-questions.ts';
import { HELD, type Held } from './held-cells.ts';

interface SharedCell {
  readonly outcome: string;
  readonly condition: string;
  readonly exceptions: readonly { readonly when: string; readonly outcome: string }[];
  readonly status: string;
}
const ROOT = path.resolve(import.meta.dirname, '../../../../..');
const { jurisdictions, cells } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'comparison.json'), 'utf8'),
) as {
  readonly jurisdictions: readonly { readonly id: string; readonly name: string }[];
  readonly cells: Readonly<Record<string, Readonly<Record<string, SharedCell>>>>;
};

/** The pack of each column. North Carolina has none: see NOT_ENCODED. */
const PACKS: Readonly<Record<string, string>> = {
  los_angeles_city: 'us-ca-la',
  california_other: 'us-ca',
  minneapolis_city: 'us-mn-minneapolis',
  hennepin_sheriff: 'us-mn-hennepin',
  chicago_city: 'us-il-chicago',
  new_jersey: 'us-nj',
  texas: 'us-tx-houston',
  florida: 'us-fl',
  georgia: 'us-ga',
  colorado: 'us-co',
  washington: 'us-wa',
  connecticut: 'us-ct',
  massachusetts: 'us-ma',
  new_york_city: 'us-ny-nyc',
};
const NOT_ENCODED: Readonly<Record<string, string>> = {
  north_carolina:
    'North Carolina has no pack. Its one law here, N.C.G.S. 162-62, was taken up as a contrast (a court officer decides); of its twelve cells six are unverified.',
};
const QUESTIONS: Readonly<Record<string, string>> = {
  honor_detainer: 'hold',
  hold_beyond_release: 'hold',
  notify_release_date: 'notify-release',
  transfer_custody: 'transfer',
  jail_interview: 'interview',
  share_nonpublic_info: 'share-information',
  ask_status: 'ask-status',
  entry_nonpublic: 'entry',
  use_of_property: 'use-property',
  agreement_287g: 'agreement-287g',
  notice_to_person: 'notice-to-person',
  log_report: 'record-and-report',
};
/** "may" there is "allowed, not required": here the law is free, or lifts a duty and bans nothing. */
const MEANS: Readonly<Record<string, readonly Outcome[]>> = {
  must: ['must'],
  'must-if': ['must'],
  may: ['may', 'not-required'],
  'may-if': ['may'],
  'must-not': ['must-not'],
};
const DUTIES = ['must-notify', 'must-record', 'must-report'];
const DAY = '2026-11-21';

const folders = readdirSync(path.join(ROOT, 'law')).map((name) => ({
  path: `law/${name}`,
  files: readdirSync(path.join(ROOT, 'law', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      path: `law/${name}/${file}`,
      text: readFileSync(path.join(ROOT, 'law', name, file), 'utf8'),
    })),
}));
const engines = new Map<string, Engine>();
function engineFor(pack: string): Engine {
  const known = engines.get(pack);
  if (known) return known;
  const { stack } = loadStack(folders, pack, { cases: false });
  const made = engineOf(stack!);
  engines.set(pack, made);
  return made;
}

interface Said {
  readonly cell: Cell | undefined;
  readonly place: PlaceSaid;
}
/** `every`: all duties are listed, not only those that the question is about. */
function said(question: string, pack: string, more: Facts, every: boolean): Said {
  const standard = STANDARD_QUESTIONS.find(({ id }) => id === QUESTIONS[question])!;
  const asked = askedOn(standard, DAY);
  const agency = (PLACES[pack] ?? PLACES['us-ca-la'])![standard.asks];
  const facts = { ...asked.facts, agency, ...more };
  const duties = [...new Set(engineFor(pack).law.stack.norms.flatMap(({ acts }) => acts))];
  const { acts, places } = sideBySide([{ id: pack, engine: engineFor(pack) }], {
    acts: asked.acts,
    ...(every ? { duties } : asked.duties && { duties: asked.duties }),
    facts,
  });
  return { cell: acts[0]?.cells[0], place: places[0]! };
}

const named = (place: PlaceSaid): string[] =>
  place.duties
    .filter(({ state, layer }) => state !== 'barred' && layer !== 'federal')
    .map(({ id }) => id);

/** Whether the cell comes out of this answer. */
function agrees(outcome: string, { cell, place }: Said, duty: string | undefined): boolean {
  if (DUTIES.includes(outcome) || duty !== undefined)
    return duty === undefined ? named(place).length > 0 : named(place).includes(duty);
  if (!cell) return outcome === 'unknown' && named(place).length === 0;
  if (outcome === 'unknown')
    return (
      ['undetermined', 'contested', 'no-rule'].includes(cell.outcome) ||
      cell.norms.every(({ layer }) => layer === 'federal')
    );
  return MEANS[outcome]?.includes(cell.outcome as Outcome) === true;
}

/** The exception is there: as a norm of that effect, or as one that switches the rule off. */
function excepted(pack: string, { cell }: Said, outcome: string): boolean {
  if (!cell) return true;
  const effects = [...cell.norms, ...cell.otherwise, ...cell.yielding].map((each) => each.modality);
  const reached = [...effects, ...cell.possible, cell.outcome];
  if (MEANS[outcome]?.some((each) => reached.includes(each)) === true) return true;
  const all = new Map(
    [...everyNorm(engineFor(pack).law.stack.norms)].map((norm) => [norm.id, norm]),
  );
  const lifts = (norm: Norm | undefined): boolean =>
    norm?.unless.some(({ modality }) => modality === undefined) === true;
  // What is a liberty to one layer is no command, even where another layer's ban is switched off.
  const ruling = cell.norms.map(({ id }) => all.get(id)).filter((norm) => norm?.unless.length);
  if (outcome === 'must') return ruling.length > 0 && ruling.every(lifts);
  return [...cell.norms, ...cell.otherwise].some(({ id }) => lifts(all.get(id)));
}

const columns = jurisdictions.map(({ id }) => id);
const held = (question: string, column: string): Held => HELD[question]?.[column] ?? {};

describe.each(columns.filter((column) => PACKS[column] !== undefined))('%s', (column) => {
  const pack = PACKS[column]!;
  it.each(Object.keys(QUESTIONS))('%s', (question) => {
    const { outcome, exceptions } = cells[question]![column]!;
    const {
      duty,
      asks = {},
      probes = [[asks, undefined]],
      differs,
      exceptions: without = {},
    } = held(question, column);
    const answers = probes.map(([facts, expected]) => {
      const answer = said(question, pack, facts, duty !== undefined);
      if (expected !== undefined)
        expect(answer.cell?.outcome, JSON.stringify(facts)).toBe(expected);
      return answer;
    });
    const comesOut = answers.some((answer) => agrees(outcome, answer, duty));
    expect(comesOut, differs ?? `${outcome}, here ${answers[0]!.cell?.outcome ?? 'duties'}`).toBe(
      differs === undefined,
    );
    if (differs === undefined && outcome.endsWith('-if')) {
      const otherwise = answers.some((answer) => !agrees(outcome, answer, duty));
      expect(otherwise, 'its condition fails in one probe').toBe(true);
    }
    exceptions.forEach((each, at) => {
      const is = answers.some((answer) => excepted(pack, answer, each.outcome));
      expect(is, `exception ${at}: ${each.when} → ${each.outcome}`).toBe(without[at] === undefined);
    });
  });
});

it('every column has a pack or a reason, every cell a question, and nothing held is not a cell', () => {
  for (const column of columns) expect(PACKS[column] ?? NOT_ENCODED[column], column).toBeDefined();
  expect(Object.keys(cells).sort()).toEqual(Object.keys(QUESTIONS).sort());
  for (const [question, row] of Object.entries(cells))
    expect(Object.keys(row).sort(), question).toEqual([...columns].sort());
  for (const [question, row] of Object.entries(HELD))
    for (const column of Object.keys(row)) expect(cells[question]?.[column]).toBeDefined();
});

it('docs/compare-disputes.md lists every difference with its reason', async () => {
  await expect(disputes()).toMatchFileSnapshot(path.join(ROOT, 'docs/compare-disputes.md'));
});

function disputes(): string {
  const all = columns.filter((column) => PACKS[column] !== undefined).length;
  const total = Object.keys(QUESTIONS).length * all;
  const lines = Object.keys(QUESTIONS).flatMap((question) =>
    columns.flatMap((column) => {
      const { differs, probes, exceptions = {} } = held(question, column);
      const { outcome, status, exceptions: told } = cells[question]![column]!;
      const where = `\`${question}\`, ${jurisdictions.find(({ id }) => id === column)!.name}`;
      const here = [...new Set((probes ?? []).map(([, each]) => outcomeWord(each)))].join(' or ');
      return [
        ...(differs === undefined
          ? []
          : [
              `- ${where}. The cell says \`${outcome}\` (${status})${here === '' ? '' : `, the pack ${here}`}. ${differs}`,
            ]),
        ...Object.entries(exceptions).map(
          ([at, why]) =>
            `- ${where}. Exception “${told[Number(at)]!.when}” (\`${told[Number(at)]!.outcome}\`). ${why}`,
        ),
      ];
    }),
  );
  const differing = Object.keys(QUESTIONS).flatMap((question) =>
    columns.filter((column) => held(question, column).differs !== undefined),
  ).length;
  return `# Where the packs and the shared comparison differ

The shared comparison of jurisdictions asks ${Object.keys(QUESTIONS).length} questions of ${columns.length} jurisdictions. A copy stands in
\`packages/rules/src/places/shared/comparison.json\`, compiled from public text on 2026-11-21 with its marks. The test
beside it holds each cell against the packs and writes this page: of ${total} cells with a pack, ${total - differing} come out as
they stand (under further facts where the cell names a condition), ${differing} do not. No pack is bent to fit a cell: each
difference has its reason. \`derived\` and \`unverified\` are the cell’s own marks.

An exception counts as there when the pack has a norm of that effect on the act, or one that switches the rule off.
\`may\` in a cell is “allowed, not required”: here may, or not required. Honoring a detainer and holding past release
are one act here, so their differences come twice.

${lines.join('\n')}

Not encoded: ${Object.values(NOT_ENCODED).join(' ')}
`;
}
