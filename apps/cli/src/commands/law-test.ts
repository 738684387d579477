/** `threshold law test`: runs the worked cases of packs and says which come out otherwise than expected. */
import { createEngine } from '@threshold/rules/decide/engine';
import { boundaries, type Boundaries } from '../boundaries.ts';
import { runStackCases, type CaseRun } from '../case-run.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { loadSoundPacks, openLaw } from '../open-law.ts';
import { packsMeant, stacksMeant } from '../packs-meant.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf, type Terminal } from '../terminal.ts';
import { boundaryLines } from '../text/boundary-text.ts';
import { blocks, hanging, joined, paragraph, type Lines } from '../text/layout.ts';
import { count } from '@threshold/rules/explain/plain-words';

export interface TestOptions extends CommonOptions {
  readonly filter?: string;
  readonly boundaries?: true;
}
interface Tested {
  readonly pack: string;
  readonly results: readonly CaseRun[];
}

export async function lawTest(
  host: Host,
  packs: readonly string[],
  options: TestOptions,
): Promise<ExitCode> {
  if (options.boundaries) return testBoundaries(host, packs, options);
  const tested: Tested[] = [];
  for (const pack of packsMeant(host, packs, options)) {
    const { stack, target } = await loadSoundPacks(host, { ...options, pack });
    // A pack's cases say what its own stack answers; a lower pack may answer otherwise.
    const own = stack.cases.filter((each) => each.pack === target.id);
    const cases = own.filter((each) => fits(each, options.filter));
    const results = await runStackCases(host, { ...options, pack }, cases);
    tested.push({ pack: target.id, results });
  }
  const results = tested.flatMap((each) => each.results);
  if (results.length === 0 && options.filter !== undefined) {
    throw new Failure(EXIT.usage, `No case fits "${visible(options.filter)}".`);
  }
  if (options.json) host.out.write(printJson({ packs: tested.map(testedJson) }));
  else {
    const terminal = terminalOf(host, host.out, options);
    host.out.write(joined(blocks(...tested.map((each) => testedLines(each, terminal)))));
  }
  return results.some(({ passed }) => !passed) ? EXIT.failed : EXIT.answered;
}

async function testBoundaries(
  host: Host,
  packs: readonly string[],
  options: TestOptions,
): Promise<ExitCode> {
  const found: { readonly pack: string; readonly boundaries: Boundaries }[] = [];
  for (const pack of stacksMeant(host, packs, options)) {
    const { stack, target } = await loadSoundPacks(host, { ...options, pack });
    const cases = stack.cases.filter((each) => fits(each, options.filter));
    const engine = createEngine(await openLaw(host, { ...options, pack }));
    found.push({ pack: target.id, boundaries: boundaries(engine, cases) });
  }
  if (options.json) {
    host.out.write(
      printJson({ packs: found.map(({ pack, boundaries: each }) => ({ pack, ...each })) }),
    );
  } else {
    const terminal = terminalOf(host, host.out, options);
    const lines = found.map(({ pack, boundaries: each }) => boundaryLines(pack, each, terminal));
    host.out.write(joined(blocks(...lines)));
  }
  return EXIT.answered;
}

function fits(
  {
    id,
    title,
    from,
  }: { readonly id: string; readonly title: string; readonly from?: string | undefined },
  filter: string | undefined,
): boolean {
  if (filter === undefined) return true;
  const wanted = filter.toLowerCase();
  return [id, title, from ?? ''].some((text) => text.toLowerCase().includes(wanted));
}

function testedJson({ pack, results }: Tested): object {
  return {
    pack,
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
    disputed: results.filter((each) => each.case.disputed !== undefined).length,
    cases: results.map(({ case: { id, pack: from, title, disputed }, passed, failures }) => ({
      id,
      pack: from,
      title,
      passed,
      ...(disputed === undefined ? {} : { disputed }),
      failures,
    })),
  };
}

function testedLines({ pack, results }: Tested, terminal: Terminal): string[] {
  const failed = results.filter(({ passed }) => !passed);
  const disputed = results.filter((each) => each.case.disputed !== undefined);
  const summary = [
    count(results.length, 'case'),
    `${results.length - failed.length} passed`,
    `${failed.length} failed`,
    ...(disputed.length > 0 ? [`${disputed.length} disputed`] : []),
  ].join(', ');
  return blocks(
    ...failed.map((each) => failureLines(each, terminal)),
    paragraph(`${terminal.colors.bold(pack)}: ${summary}.`, terminal.width),
  );
}

function failureLines({ case: given, failures }: CaseRun, { colors, width }: Terminal): Lines {
  const { id, pack, title, disputed } = given;
  return [
    ...hanging(colors.red('✗'), `${colors.bold(id)} (${pack})`, width),
    ...paragraph(title, width, 2),
    ...failures.flatMap(({ about, expected, got, why }) => [
      ...paragraph(`${about}:`, width, 2),
      ...hanging('expected', expected, width, 4),
      ...hanging('got', got, width, 4),
      ...(why === '' ? [] : hanging('why', why, width, 4)),
    ]),
    ...(disputed === undefined ? [] : paragraph(`Disputed: ${disputed}`, width, 2)),
  ];
}
