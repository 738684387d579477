/** `threshold law list`: which packs there are, what they hold, and which acts they speak of. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { normTable } from '@threshold/rules/compile/norm-table';
import type { Stack } from '@threshold/rules/language/model';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { loadPacks } from '../open-law.ts';
import { findLaw, lowestPacks, shownPath, type PackPlace } from '../pack-folders.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf, type Terminal } from '../terminal.ts';
import { blocks, hanging, joined, padTo, paragraph } from '../text/layout.ts';
import { count } from '@threshold/rules/explain/plain-words';

export interface PackCounts {
  readonly norms: number;
  readonly exceptions: number;
  readonly read: number;
  readonly cases: number;
  readonly from: string | null;
  readonly to: string | null;
}
interface ListedPack extends PackPlace {
  /** Null where the pack has errors. */
  readonly counts: PackCounts | null;
}
interface ListedAct {
  readonly id: string;
  readonly title: string;
  readonly kind: 'answer' | 'duty';
}

export async function lawList(host: Host, options: CommonOptions): Promise<ExitCode> {
  const places = findLaw(host, options.lawDir);
  const { root, packs } = places;
  if (packs.size === 0) {
    throw new Failure(EXIT.noInput, 'No folder of packs was found.', {
      help: 'Give one with --law-dir.',
    });
  }
  const counts = new Map<string, PackCounts>();
  const acts = new Map<string, ListedAct>();
  for (const pack of lowestPacks(places)) {
    const { stack } = await loadPacks(host, { ...options, pack });
    if (!stack) continue;
    for (const { id } of stack.packs) if (!counts.has(id)) counts.set(id, countsOf(stack, id));
    for (const { id, title, kind } of stack.acts.values()) acts.set(id, { id, title, kind });
  }
  const listed = [...packs.values()].map((pack): ListedPack => ({
    ...pack,
    counts: counts.get(pack.id) ?? null,
  }));
  const folder = root === undefined ? null : shownPath(host, root);
  if (options.json) {
    const json = listed.map(({ id, title, layer, version, over, counts: numbers }) => ({
      id,
      title,
      layer,
      version,
      over,
      counts: numbers,
    }));
    host.out.write(printJson({ folder, packs: json, acts: [...acts.values()] }));
  } else {
    const terminal = terminalOf(host, host.out, options);
    host.out.write(joined(listLines(folder, listed, [...acts.values()], terminal)));
  }
  return EXIT.answered;
}

function countsOf(stack: Stack, pack: string): PackCounts {
  const all = normTable(stack).norms.filter((norm) => norm.pack === pack);
  const days = all.flatMap(({ from }) => (from === undefined ? [] : [from])).sort();
  return {
    norms: all.filter(({ parent }) => parent === undefined).length,
    exceptions: all.filter(({ parent }) => parent !== undefined).length,
    read: all.filter(({ cite }) => cite.every(({ verified }) => verified)).length,
    cases: stack.cases.filter((each) => each.pack === pack).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

function listLines(
  folder: string | null,
  packs: readonly ListedPack[],
  acts: readonly ListedAct[],
  terminal: Terminal,
): string[] {
  const { width, colors } = terminal;
  const act = (kind: ListedAct['kind']): string[] => {
    const own = acts.filter((each) => each.kind === kind);
    const column = Math.max(...own.map(({ id }) => id.length));
    return own.flatMap(({ id, title }) =>
      hanging(colors.bold(padTo(id, column)), ` ${title}`, width, 2),
    );
  };
  return blocks(
    paragraph(colors.bold(folder === null ? 'Packs' : `Packs in ${folder}`), width),
    ...packs.map((pack) => packLines(pack, terminal)),
    [...paragraph(colors.bold('Acts that may be asked about'), width), ...act('answer')],
    [...paragraph(colors.bold('Duties that may follow'), width), ...act('duty')],
  );
}

function packLines(
  { id, title, layer, version, over, counts }: ListedPack,
  { width, colors }: Terminal,
): string[] {
  const stands = over.length === 0 ? '' : `, stands on ${over.join(' and ')}`;
  const lines = [
    ...hanging(colors.bold(id), ` ${title}`, width, 2),
    ...paragraph(`${layer}, version ${version}${stands}`, width, 4),
  ];
  if (!counts)
    return [
      ...lines,
      ...paragraph(colors.yellow(`It has errors: threshold law check ${id}`), width, 4),
    ];
  const norms = counts.norms + counts.exceptions;
  const dates =
    counts.from === null || counts.to === null
      ? ''
      : ` The oldest rule began on ${dayInWords(counts.from)}, the newest on ${dayInWords(counts.to)}.`;
  return [
    ...lines,
    ...paragraph(
      `${count(counts.norms, 'norm')}, ${count(counts.exceptions, 'exception')}, ${count(counts.cases, 'case')}; ${counts.read} of ${norms} rest on text read in full.${dates}`,
      width,
      4,
    ),
  ];
}
