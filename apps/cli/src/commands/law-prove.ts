/** `threshold law prove`: what the packs say their law guarantees, proved or refuted for every situation. */
import type { Citation, Norm, Property, Stack } from '@threshold/rules/language/model';
import { everyNorm } from '@threshold/rules/load/unused';
import { proveStack, type Proved, type Verdict } from '@threshold/rules/prove/prove';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { loadSoundPacks } from '../open-law.ts';
import { stacksMeant } from '../packs-meant.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf, type Terminal } from '../terminal.ts';
import { caseText } from '../text/case-text.ts';
import { blocks, hanging, joined, paragraph, type Lines } from '../text/layout.ts';
import { count } from '@threshold/rules/explain/plain-words';

interface ProvedStack {
  readonly stack: Stack;
  readonly proved: readonly Proved[];
}

export async function lawProve(
  host: Host,
  packs: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const stacks: ProvedStack[] = [];
  for (const pack of stacksMeant(host, packs, options)) {
    const { stack } = await loadSoundPacks(host, { ...options, pack });
    stacks.push({ stack, proved: proveStack(stack) });
  }
  if (options.json) host.out.write(printJson({ packs: stacks.map(stackJson) }));
  else {
    const terminal = terminalOf(host, host.out, options);
    host.out.write(joined(blocks(...stacks.flatMap((each) => stackLines(each, terminal)))));
  }
  const all = stacks.flatMap(({ proved }) => proved);
  if (all.some(({ verdict }) => verdict.kind === 'fails')) return EXIT.failed;
  return all.every(({ verdict }) => verdict.kind === 'holds') ? EXIT.answered : EXIT.open;
}

function stackJson({ stack, proved }: ProvedStack): object {
  const cites = citationsOf(stack);
  return {
    pack: stack.id,
    hold: tally(proved, 'holds'),
    fail: tally(proved, 'fails'),
    open: proved.length - tally(proved, 'holds') - tally(proved, 'fails'),
    properties: proved.map(({ property, verdict }) => ({
      id: property.id,
      pack: property.pack,
      title: property.title,
      claim: property.claim.shape,
      restsOn: normsBehind(property).map((norm) => ({
        norm,
        cite: (cites.get(norm) ?? []).map(({ ref, verified }) => ({ ref, verified })),
      })),
      verdict: verdict.kind,
      ...(verdict.kind === 'fails'
        ? { counterexample: { ...verdict.counterexample, case: against(property, verdict) } }
        : {}),
    })),
  };
}

const SAID: Readonly<Record<Verdict['kind'], string>> = {
  holds: 'holds',
  untested: 'says nothing: no situation meets its `when`',
  fails: 'does not hold',
  unshown: 'not proved: there is room for a breach, and no situation was found that is one',
  'too-large': 'not proved: an act it speaks of is too large to compile',
};

function stackLines({ stack, proved }: ProvedStack, terminal: Terminal): Lines[] {
  const { colors, width } = terminal;
  const cites = citationsOf(stack);
  const held = tally(proved, 'holds');
  const head = `${colors.bold(stack.id)}: ${count(proved.length, 'property', 'properties')}, ${held} proved, ${proved.length - held} not.`;
  return [
    ...proved.map((each) => propertyLines(each, cites, terminal)),
    proved.length === 0
      ? paragraph(`${colors.bold(stack.id)} declares no property.`, width)
      : paragraph(head, width),
  ];
}

function propertyLines(
  { property, verdict }: Proved,
  cites: ReadonlyMap<string, readonly Citation[]>,
  { colors, width }: Terminal,
): Lines {
  const mark = verdict.kind === 'holds' ? '✓' : verdict.kind === 'fails' ? colors.red('✗') : '?';
  const refs = [
    ...new Set(
      normsBehind(property).flatMap((norm) => (cites.get(norm) ?? []).map((cite) => inWords(cite))),
    ),
  ];
  return [
    ...hanging(
      mark,
      `${colors.bold(property.id)} (${property.pack}): ${SAID[verdict.kind]}`,
      width,
    ),
    ...paragraph(property.title, width, 2),
    ...(refs.length === 0 ? [] : paragraph(refs.join('; '), width, 2)),
    ...(verdict.kind === 'fails' ? counterexampleLines(property, verdict, width) : []),
  ];
}

type Failed = Extract<Verdict, { kind: 'fails' }>;

/** Not wrapped: it is there to be copied. */
function counterexampleLines(property: Property, verdict: Failed, width: number): Lines {
  const { replayed } = verdict.counterexample;
  const words = replayed
    ? 'Here it does not; the plain reading of the law agrees:'
    : 'Here it does not (too much is left open for the plain reading to be tried):';
  return [
    ...paragraph(words, width, 2),
    ...against(property, verdict)
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}

function against({ id, title }: Property, { counterexample }: Failed): string {
  const { facts, answers } = counterexample;
  return caseText({ id: `against-${id}`, title: `Against: ${title}`, facts, expect: answers });
}

function tally(proved: readonly Proved[], kind: Verdict['kind']): number {
  return proved.filter(({ verdict }) => verdict.kind === kind).length;
}

function normsBehind({ claim, restsOn }: Property): readonly string[] {
  return [...new Set([...restsOn, ...('norms' in claim ? claim.norms : [])])];
}

function citationsOf({ norms }: Stack): ReadonlyMap<string, readonly Citation[]> {
  return new Map([...everyNorm(norms)].map(({ id, cite }: Norm) => [id, cite]));
}

function inWords({ ref, verified }: Citation): string {
  return verified ? ref : `${ref} (not read in full)`;
}
