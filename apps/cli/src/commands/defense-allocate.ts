/** `threshold defense allocate`: a plan, or all policies side by side, out of three files. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { POLICIES, type Policy } from '@threshold/allocation/policy';
import { problemText } from '@threshold/allocation/problem';
import { planCsv } from '@threshold/allocation/plan-csv';
import { readOffice } from '@threshold/allocation/read-office';
import { reportOf, type AllocationReport } from '@threshold/allocation/report';
import type { Office } from '@threshold/allocation/office';
import type { Plan } from '@threshold/allocation/plan';
import { PURPOSES, type PurposeKind } from '@threshold/disclose/purpose';
import { codeName, VIEW_NAME } from '../document/allocation-words.ts';
import { writePage } from '../document/write-page.ts';
import { placeOf, requireFolders } from '../document/written-places.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';
import { readInputBytes } from '../read-input.ts';
import { terminalOf } from '../terminal.ts';
import { allocationText } from '../text/allocation-text.ts';
import { count } from '@threshold/rules/explain/plain-words';

export interface DefenseAllocateOptions extends CommonOptions {
  readonly cases: string;
  readonly providers: string;
  readonly funds: string;
  readonly policy: Policy;
  readonly compare?: true;
  readonly html?: string;
  readonly csv?: string;
  readonly plan?: string;
  readonly purpose: string;
  readonly words: string;
  readonly account: string;
}

/** A hundred thousand cases with room to spare. */
const MOST_BYTES = 30_000_000;

export async function defenseAllocate(
  host: Host,
  options: DefenseAllocateOptions,
): Promise<ExitCode> {
  const purpose = Object.keys(PURPOSES).find(
    (kind): kind is PurposeKind => kind === options.purpose,
  );
  if (purpose === undefined) {
    throw new Failure(EXIT.usage, `"${visible(options.purpose)}" is no purpose.`, {
      help: `Give --purpose one of ${Object.keys(PURPOSES).join(', ')}.`,
    });
  }
  requireFolders(host, { folder: options.csv, files: [options.html, options.plan] });
  requireOwnFiles(host, options);
  const { office, notes } = await officeOf(host, options);
  const { highsAllocation } = await import('@threshold/allocation/edge/highs-solver');
  const { gateTools } = await import('@threshold/disclose/edge/table-tools');
  const { report, main } = await reportOf(office, {
    policies: options.compare ? POLICIES : [options.policy],
    main: options.policy,
    solver: await highsAllocation(),
    gate: {
      purpose: { kind: purpose, words: options.words },
      by: options.account,
      tools: await gateTools(),
      viewLabel: (view) => VIEW_NAME[view],
      label: codeName,
    },
  });
  // A small office has a plan, though no table of it may leave.
  if (options.plan !== undefined) writePlan(host, options.plan, office, main);
  const [refused] = report.counts.leftOut;
  if (report.plans.length > 0 && report.counts.views.length === 0 && refused)
    throw new Failure(EXIT.data, `No table may leave. ${refused.why}`);
  for (const note of notes) host.err.write(`${note}\n`);
  if (options.csv !== undefined) writeTables(host, options, options.csv, report);
  if (options.html !== undefined) {
    const { allocationPage } = await import('../html/allocation-page.ts');
    writePage(host, options.html, allocationPage(report, host.today));
  } else if (options.json) {
    host.out.write(`${JSON.stringify(reportJson(report), null, 2)}\n`);
  } else host.out.write(allocationText(report, terminalOf(host, host.out, options)));
  return main === undefined ? EXIT.open : EXIT.answered;
}

/** What is written must not take the place of what is read, nor of what is written beside it. */
function requireOwnFiles(host: Host, options: DefenseAllocateOptions): void {
  const { html, plan } = options;
  for (const [option, file] of [
    ['--html', html],
    ['--plan', plan],
  ] as const)
    if (file !== undefined && file !== '-') requireNoInput(host, options, option, file);
  if (html !== undefined && plan !== undefined && html !== '-') {
    if (placeOf(host, html) === placeOf(host, plan))
      throw new Failure(EXIT.usage, `--html and --plan both name "${visible(html)}".`, {
        help: 'Give each a file of its own. Nothing was written.',
      });
  }
}

function requireNoInput(
  host: Host,
  { cases, providers, funds }: DefenseAllocateOptions,
  option: string,
  file: string,
): void {
  for (const [given, input] of [
    ['--cases', cases],
    ['--providers', providers],
    ['--funds', funds],
  ] as const)
    if (input !== '-' && placeOf(host, input) === placeOf(host, file))
      throw new Failure(
        EXIT.usage,
        `${option} would overwrite "${visible(file)}", which ${given} reads.`,
        { help: `Give ${option} another name. Nothing was written.` },
      );
}

async function officeOf(
  host: Host,
  { cases, providers, funds }: DefenseAllocateOptions,
): Promise<{ readonly office: Office; readonly notes: readonly string[] }> {
  if ([cases, providers, funds].filter((file) => file === '-').length > 1)
    throw new Failure(EXIT.usage, 'Standard input can be one of the files only.', {
      help: 'Give the others by their names.',
    });
  const text = async (file: string): Promise<{ name: string; text: string }> => {
    const { name, bytes } = await readInputBytes(host, file, MOST_BYTES);
    if (bytes.length > MOST_BYTES)
      throw new Failure(EXIT.data, `"${visible(name)}" is larger than 30 MB.`);
    return { name: visible(name), text: bytes.toString('utf8') };
  };
  const read = readOffice(
    { cases: await text(cases), providers: await text(providers), funds: await text(funds) },
    host.today,
  );
  if (read.ok) return read;
  const [first, ...more] = read.problems.map(problemText);
  throw new Failure(EXIT.data, first ?? 'The files cannot be read.', {
    help:
      more.length === 0
        ? 'docs/allocation.md shows each file.'
        : [`${count(more.length, 'more problem')}:`, ...more].join('\n  '),
  });
}

/** Without the bytes of the files. */
function reportJson({ counts, trap, ...rest }: AllocationReport): object {
  return {
    version: 1,
    ...rest,
    trap: trap ?? null,
    counts: {
      views: counts.views.map(({ view, rows }) => ({ view, rows })),
      leftOut: counts.leftOut,
    },
  };
}

function writeTables(
  host: Host,
  options: DefenseAllocateOptions,
  folder: string,
  { counts }: AllocationReport,
): void {
  const files = counts.views.flatMap((view) =>
    view.files.map(({ name, bytes }) => ({ file: path.join(folder, name), bytes })),
  );
  for (const { file } of files) requireNoInput(host, options, '--csv', file);
  for (const { file, bytes } of files) written(host, file, bytes);
}

/** Who goes where. It names cases, so it is for the office and passes no gate. */
function writePlan(host: Host, file: string, office: Office, plan: Plan | undefined): void {
  if (plan === undefined) return;
  written(host, file, Buffer.from(planCsv(office, plan)));
  host.err.write('It names cases: it is for the office, and passed no gate.\n');
}

function written(host: Host, file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path.resolve(host.cwd, file), bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      EXIT.cannotCreate,
      `"${visible(file)}" cannot be written: ${visible(reason)}`,
      { help: 'Give a folder that is there.' },
    );
  }
  host.err.write(`Written to ${visible(file)}.\n`);
}
