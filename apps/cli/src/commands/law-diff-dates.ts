/** `threshold law diff-dates`: what the law did between two days, and what that did to a situation. */
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { compareDates, type DateComparison } from '@threshold/rules/time/compare-dates';
import { changesBetween, type LawChange } from '@threshold/rules/time/law-change';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { openLaw } from '../open-law.ts';
import { requireDay } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { changesText } from '../text/change-text.ts';
import { openSituation, type DecideOptions } from './decide.ts';

export async function lawDiffDates(
  host: Host,
  [first, second]: readonly [string, string],
  file: string | undefined,
  options: DecideOptions,
): Promise<ExitCode> {
  const from = requireDay(first, 'The first date');
  const to = requireDay(second, 'The second date');
  if (from > to) {
    throw new Failure(EXIT.usage, `${from} comes after ${to}.`, {
      help: 'Give the earlier day first.',
    });
  }
  const compared =
    file === undefined
      ? await lawOnly(host, from, to, options)
      : await withSituation(host, from, to, file, options);
  const { law, title, comparison } = compared;
  if (options.json) {
    const { id, title: name } = law.stack;
    host.out.write(
      printJson({ engine: law.engine, stack: { id, title: name, hash: law.hash }, ...comparison }),
    );
  } else {
    const view = { ...terminalOf(host, host.out, options), law, full: options.full === true };
    host.out.write(changesText(comparison, view, title));
  }
  return EXIT.answered;
}

interface Compared {
  readonly law: Awaited<ReturnType<typeof openLaw>>;
  readonly title: string | undefined;
  readonly comparison: DateComparison;
}

async function lawOnly(
  host: Host,
  from: string,
  to: string,
  options: DecideOptions,
): Promise<Compared> {
  const law = await openLaw(host, options);
  const changes: readonly LawChange[] = changesBetween(law.stack, from, to, {
    knownOn: options.knownOn,
  });
  return { law, title: undefined, comparison: { from, to, acts: [], changes } };
}

/** The situation's own day does not matter: it is put to both. */
async function withSituation(
  host: Host,
  from: string,
  to: string,
  file: string,
  options: DecideOptions,
): Promise<Compared> {
  const { engine, situation, title } = await openSituation(host, file, options);
  const facts = { ...situation.facts, [EVENT_DATE]: to };
  const comparison = compareDates(engine, { ...situation, facts }, from, to, { today: host.today });
  return { law: engine.law, title, comparison };
}
