/** `threshold explain`: why an answer came out as it did, in plain sentences, and what would change it. */
import { explain as explainAct } from '@threshold/rules/explain/explain';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { terminalOf } from '../terminal.ts';
import { explanationText } from '../text/explanation-text.ts';
import { exitOf, openSituation, refuseImpossible, type DecideOptions } from './decide.ts';

export interface ExplainOptions extends DecideOptions {
  readonly act?: string;
}

export async function explain(
  host: Host,
  file: string,
  options: ExplainOptions,
): Promise<ExitCode> {
  const { engine, situation, title } = await openSituation(host, file, options);
  const decision = engine.decide(situation, { today: host.today });
  refuseImpossible(decision);
  const acts = decision.determinations.map(({ act }) => act);
  const wanted = options.act === undefined ? acts : acts.filter((act) => act === options.act);
  if (wanted.length === 0) {
    throw new Failure(
      EXIT.usage,
      `The situation does not ask about "${visible(options.act ?? '')}".`,
      {
        help: `It asks about: ${acts.join(', ')}.`,
      },
    );
  }
  const explanations = wanted
    .map((act) => explainAct(engine, situation, act, { today: host.today }))
    .filter((each) => each !== undefined);
  if (options.json) {
    const { stack, eventDate, knownOn } = decision;
    host.out.write(
      printJson({ engine: engine.law.engine, stack, eventDate, knownOn, explanations }),
    );
  } else {
    const view = {
      ...terminalOf(host, host.out, options),
      law: engine.law,
      full: options.full === true,
    };
    host.out.write(explanationText(decision, explanations, view, title));
  }
  return exitOf({
    ...decision,
    determinations: explanations.map(({ determination }) => determination),
  });
}
