/**
 * One uploaded law, checked as `threshold law check` and `threshold law test` do, and held against the law in force.
 * Pure, slow (half a minute for New York) and run on files of strangers: the desk calls it in a process of its own
 * (edge/law-checker.ts). Packs that the upload stands on and does not bring are those in force.
 */
import { checkStack } from '@threshold/rules/check/check-stack';
import { runCases, type CaseResult } from '@threshold/rules/check/run-cases';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf, type Law } from '@threshold/rules/compile/law';
import { readLaw, writeLaw } from '@threshold/rules/compile/serialise';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import { findingOf } from '@threshold/rules/draft/weigh-draft';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { packIdOf } from '@threshold/rules/load/pack-id';
import type { Facts } from '@threshold/rules/situation/situation';
import { done, refused, type Result } from '../db/result.ts';
import { diffLaws } from './law-diff.ts';
import type { CaseChange, Finding, LawReport } from './law-report.ts';
import type { PackUpload, PackUploadRefusal } from './pack-upload.ts';

export interface PackToCheck {
  readonly upload: PackUpload;
  readonly inForce: {
    readonly compiled: string;
    /** Undefined where only the compiled law is at hand. */
    readonly sources: readonly PackFolder[] | undefined;
  };
  readonly today: string;
}

export interface CheckedPack {
  readonly report: LawReport;
  /** What would be in force; undefined where it is not sound. */
  readonly law:
    { readonly compiled: string; readonly sources: readonly PackFolder[] | undefined } | undefined;
}

export type CheckRefusal =
  | PackUploadRefusal
  | { readonly code: 'other-pack'; readonly pack: string; readonly inForce: string }
  | { readonly code: 'not-as-compiled' };

export function checkPack({
  upload,
  inForce,
  today,
}: PackToCheck): Result<CheckedPack, CheckRefusal> {
  const current = readLaw(inForce.compiled);
  return upload.kind === 'compiled'
    ? checkCompiled(upload.text, current, inForce.sources, today)
    : checkFolders(upload.folders, current, inForce.sources, today);
}

function checkFolders(
  folders: readonly PackFolder[],
  current: Law,
  sources: readonly PackFolder[] | undefined,
  today: string,
): Result<CheckedPack, CheckRefusal> {
  const pack = current.stack.id;
  const brought = new Map(folders.map((folder) => [packIdOf(folder), folder]));
  const known = current.stack.packs.map(({ id }) => id);
  // One of its layers by itself is enough: the others stay as they are.
  if (![...brought.keys()].some((id) => id !== undefined && known.includes(id))) {
    const [first] = brought.keys();
    return refused({ code: 'other-pack', pack: first ?? 'without an id', inForce: pack });
  }
  const kept = (sources ?? []).filter((folder) => !brought.has(packIdOf(folder)));
  const all = [...folders, ...kept];
  const texts = new Map(
    all.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)),
  );
  const { stack, diagnostics } = loadStack(all, pack);
  const findings = (more: readonly Diagnostic[]): Finding[] =>
    [...diagnostics, ...more].map((each) => findingOf(each, texts));
  if (!stack) return done({ report: unread(current, findings([])), law: undefined });
  const law = lawOf(compile(stack));
  const report = reportOf({
    law,
    current,
    from: 'folders',
    uploaded: new Set(brought.keys()),
    findings: findings(checkStack(stack)),
    failures: ownFailures(all, law, stack, brought, today),
    was: casesOf(sources, pack),
    today,
  });
  const used = all.filter((folder) => stack.packs.some(({ id }) => id === packIdOf(folder)));
  return done({
    report,
    law: report.sound ? { compiled: writeLaw(law), sources: used } : undefined,
  });
}

/**
 * A compiled file must be what its own law compiles to, letter by letter: nobody reads diagrams, so none is believed.
 * It holds neither cases nor places; the cases of the law in force are run on it.
 */
function checkCompiled(
  text: string,
  current: Law,
  sources: readonly PackFolder[] | undefined,
  today: string,
): Result<CheckedPack, CheckRefusal> {
  let law: Law;
  try {
    const read = readLaw(text);
    law = lawOf(compile(read.stack));
    if (writeLaw(law) !== text.trimEnd()) return refused({ code: 'not-as-compiled' });
  } catch {
    return refused({
      code: 'not-a-pack',
      why: 'It is not a compiled law of this version of the engine.',
    });
  }
  const { stack } = law;
  if (stack.id !== current.stack.id) {
    return refused({ code: 'other-pack', pack: stack.id, inForce: current.stack.id });
  }
  const report = reportOf({
    law,
    current,
    from: 'compiled',
    uploaded: new Set(stack.packs.map(({ id }) => id)),
    findings: checkStack(stack).map((each) => findingOf(each, new Map())),
    failures: { run: 0, failed: [] },
    was: casesOf(sources, stack.id),
    today,
  });
  return done({
    report,
    law: report.sound ? { compiled: text.trimEnd(), sources: undefined } : undefined,
  });
}

interface Parts {
  readonly law: Law;
  readonly current: Law;
  readonly from: LawReport['from'];
  readonly uploaded: ReadonlySet<string | undefined>;
  readonly findings: Finding[];
  readonly failures: OwnRun;
  readonly was: Stack['cases'];
  readonly today: string;
}

function reportOf(parts: Parts): LawReport {
  const { law, current, from, uploaded, findings, failures, was, today } = parts;
  const { stack } = law;
  const is = from === 'compiled' ? was : stack.cases;
  const [wasIds, isIds] = [was, is].map((cases) => new Set(cases.map(({ id }) => id)));
  const compared = comparable([...is, ...was.filter(({ id }) => !isIds?.has(id))], law, current);
  return {
    pack: stack.id,
    title: stack.title,
    hash: law.hash,
    engine: law.engine,
    against: current.hash,
    from,
    packs: stack.packs.map(({ id, title, version }) => ({
      id,
      title,
      version,
      uploaded: uploaded.has(id),
    })),
    findings,
    cases: {
      run: failures.run,
      failures: failures.failed.flatMap(({ case: { id, pack, title }, failures: why }) =>
        why.map((each) => ({ id, pack, title, ...each })),
      ),
      compared: compared.length,
      changes: caseChanges(compared, createEngine(current), createEngine(law), today),
      added: [...(isIds ?? [])].filter((id) => !wasIds?.has(id)),
      removed: [...(wasIds ?? [])].filter((id) => !isIds?.has(id)),
    },
    diff: diffLaws(current.stack, stack),
    sound: failures.failed.length === 0 && !findings.some(({ severity }) => severity === 'error'),
  };
}

/** Where it cannot be read as a law there is nothing to compare. */
function unread(current: Law, findings: Finding[]): LawReport {
  return {
    pack: current.stack.id,
    title: current.stack.title,
    hash: '0'.repeat(64),
    engine: current.engine,
    against: current.hash,
    from: 'folders',
    packs: [],
    findings,
    cases: { run: 0, failures: [], compared: 0, changes: [], added: [], removed: [] },
    diff: null,
    sound: false,
  };
}

interface OwnRun {
  readonly run: number;
  readonly failed: readonly CaseResult[];
}

/** The cases of each pack that was brought, on that pack's own law: what a layer above adds is not its concern. */
function ownFailures(
  folders: readonly PackFolder[],
  whole: Law,
  stack: Stack,
  brought: ReadonlyMap<string | undefined, PackFolder>,
  today: string,
): OwnRun {
  const results = stack.packs.flatMap(({ id }) => {
    const cases = stack.cases.filter(({ pack }) => pack === id);
    // Those on a layer that was changed are run too: their law is another one now.
    const touched = id === stack.id || brought.has(id);
    if (!touched || cases.length === 0) return [];
    const own = id === stack.id ? whole : lawAlone(folders, id);
    return own === undefined ? [] : runOn(own, cases, today);
  });
  return { run: results.length, failed: results.filter(({ failures }) => failures.length > 0) };
}

function lawAlone(folders: readonly PackFolder[], pack: string): Law | undefined {
  const { stack } = loadStack(folders, pack, { cases: false });
  return stack ? lawOf(compile(stack)) : undefined;
}

/** A case decided on an earlier day of knowledge has a law of its own, as long ago as anything was unknown. */
function runOn(law: Law, cases: Stack['cases'], today: string): readonly CaseResult[] {
  const engine = createEngine(law);
  const engines = new Map<string, Engine>();
  const engineKnowing = (day: string): Engine => {
    if (law.horizon === undefined || day >= law.horizon) return engine;
    const known = engines.get(day) ?? createEngine(lawOf(compile(law.stack, { knownOn: day })));
    engines.set(day, known);
    return known;
  };
  return runCases(engine, cases, { today, engineKnowing });
}

function casesOf(sources: readonly PackFolder[] | undefined, pack: string): Stack['cases'] {
  return sources === undefined ? [] : (loadStack(sources, pack).stack?.cases ?? []);
}

/** Those decided on a day when both laws knew everything they hold. */
function comparable(cases: Stack['cases'], ...laws: readonly Law[]): Stack['cases'] {
  return cases.filter(
    ({ 'known-on': day }) =>
      day === undefined || laws.every(({ horizon }) => horizon === undefined || day >= horizon),
  );
}

function caseChanges(
  cases: Stack['cases'],
  before: Engine,
  after: Engine,
  today: string,
): CaseChange[] {
  return cases.flatMap((each) => {
    const { id, pack, title } = each;
    const acts = Object.keys(each.expect ?? {});
    const was = outcomesOf(before, acts, each.facts as Facts, today);
    const is = outcomesOf(after, acts, each.facts as Facts, today);
    return acts.flatMap((act): CaseChange[] => {
      const [from, to] = [was.get(act) ?? null, is.get(act) ?? null];
      return from === to ? [] : [{ id, pack, title, act, before: from, after: to }];
    });
  });
}

/** Facts that a law has not are as if nobody had told them. */
function outcomesOf(
  engine: Engine,
  acts: readonly string[],
  facts: Facts,
  today: string,
): ReadonlyMap<string, NonNullable<CaseChange['before']>> {
  const { stack } = engine.law;
  const known = Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) =>
        stack.facts.has(name) ||
        stack.definitions.has(name) ||
        stack.facts.has(name.replace(/\.complete$/, '')),
    ),
  );
  const { determinations } = engine.decide(
    { acts: acts.filter((act) => stack.acts.has(act)), facts: known },
    { today, ask: false },
  );
  return new Map(determinations.map(({ act, outcome }) => [act, outcome]));
}
