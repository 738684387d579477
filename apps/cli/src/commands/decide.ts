/** `threshold decide`: one situation, its answers. */
import type { Decision } from '@threshold/rules/decide/decision';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Situation } from '@threshold/rules/situation/situation';
import { explainFlips } from '@threshold/rules/explain/explain';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { readInputText } from '../read-input.ts';
import { readSituationText, requireDay, withDates, type SituationFile } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { decisionText } from '../text/decision-text.ts';
import { flipLines } from '../text/explanation-text.ts';
import type { JoinedPapers } from '../paper/open-papers.ts';
import { joined } from '../text/layout.ts';
import { oneOf } from '@threshold/rules/diagnostics/suggest';

export interface DecideOptions extends CommonOptions {
  readonly at?: string;
  readonly knownOn?: string;
  readonly full?: true;
  /** Papers whose reading adds facts. */
  readonly paper?: readonly string[];
  readonly context?: string;
}

export async function decide(
  host: Host,
  file: string | undefined,
  options: DecideOptions,
): Promise<ExitCode> {
  const { engine, situation, title, papers } = await openWithPapers(host, file, options);
  const decision = engine.decide(situation, { today: host.today });
  refuseImpossible(decision);
  if (options.json) {
    const paper = papers && {
      documents: papers.reading.documents,
      used: papers.used,
      conflicts: papers.conflicts,
    };
    host.out.write(`${JSON.stringify(paper ? { ...decision, paper } : decision, null, 2)}\n`);
  } else {
    const view = {
      ...terminalOf(host, host.out, options),
      law: engine.law,
      full: options.full === true,
    };
    const wanted = view.full ? { most: 6 } : { most: 3, pairs: false };
    const flips = new Map(
      decision.determinations.map((each) => [
        each.act,
        flipLines(explainFlips(engine, each, situation.facts, wanted), view),
      ]),
    );
    if (papers) {
      const { paperLines } = await import('../text/paper-lines.ts');
      host.out.write(joined([...paperLines(papers, view), '']));
    }
    host.out.write(decisionText(decision, view, { title, flips }));
  }
  return exitOf(decision);
}

/** The situation as stated, or none, with what the papers add to it. */
async function openWithPapers(
  host: Host,
  file: string | undefined,
  options: DecideOptions,
): Promise<OpenSituation & { readonly papers?: JoinedPapers }> {
  if (options.paper === undefined) {
    if (file === undefined) {
      throw new Failure(EXIT.usage, 'Nothing is given to decide.', {
        help: 'Name a situation, or a paper with --paper FILE.',
      });
    }
    return openSituation(host, file, options);
  }
  const { openPapers } = await import('../paper/open-papers.ts');
  const dates = checkedDates(options);
  const law = await openLaw(host, options, dates.knownOn);
  const { read, papers } = await openPapers(
    host,
    file,
    options.paper,
    options.context,
    law.stack,
    dates.at ?? host.today,
  );
  const situation = withDates(read.situation, dates);
  const engine = createEngine(
    situation.knownOn === dates.knownOn ? law : await openLaw(host, options, situation.knownOn),
  );
  return { ...read, papers, engine, situation: withActs(engine, situation) };
}

export interface OpenSituation extends SituationFile {
  readonly engine: Engine;
}

/** The situation, its acts worked out, and an engine with the law as known on its day of decision. */
export async function openSituation(
  host: Host,
  file: string,
  options: DecideOptions,
): Promise<OpenSituation> {
  const dates = checkedDates(options);
  const input = await readInputText(host, file);
  const law = await openLaw(host, options, dates.knownOn);
  const read = readSituationText(input, law.stack);
  const situation = withDates(read.situation, dates);
  const engine = createEngine(
    situation.knownOn === dates.knownOn ? law : await openLaw(host, options, situation.knownOn),
  );
  return { ...read, engine, situation: withActs(engine, situation) };
}

export function checkedDates(options: Pick<DecideOptions, 'at' | 'knownOn'>): {
  at?: string;
  knownOn?: string;
} {
  return {
    ...(options.at === undefined ? {} : { at: requireDay(options.at, '--at') }),
    ...(options.knownOn === undefined
      ? {}
      : { knownOn: requireDay(options.knownOn, '--known-on') }),
  };
}

/** The acts asked about, from the situation or from the paper. Without any there is nothing to answer. */
function withActs(engine: Engine, situation: Situation): Situation {
  const acts = engine.actsOf(situation);
  if (acts.length > 0) return { ...situation, acts };
  const askable = [...engine.law.stack.acts.values()].filter(({ kind }) => kind === 'answer');
  throw new Failure(
    EXIT.data,
    'The situation does not say what is asked, and no paper in it does.',
    {
      help: `Add \`acts: [${askable[0]?.id ?? 'hold'}]\`. ${oneOf(
        askable.map(({ id }) => id),
        30,
      )}`,
    },
  );
}

/** Facts that contradict each other answer nothing: the person is asked to look again. */
export function refuseImpossible(decision: Decision): void {
  const [first] = decision.impossible;
  const nothingLeft = decision.determinations.some(
    ({ outcome, possible }) => outcome === 'undetermined' && possible.length === 0,
  );
  if (!first && !nothingLeft) return;
  const why = decision.impossible.map((each) => each.why).join(' ');
  throw new Failure(EXIT.data, `These facts cannot all be true. ${why}`.trim(), {
    help: 'Ask again about each of them, and correct the one that is wrong.',
  });
}

export function exitOf(decision: Decision): ExitCode {
  const settled = decision.determinations.every(
    ({ outcome }) => outcome !== 'undetermined' && outcome !== 'contested' && outcome !== 'no-rule',
  );
  return settled ? EXIT.answered : EXIT.open;
}
