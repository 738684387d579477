/** `threshold ask`: an interview in the terminal that ends as soon as the answers are settled. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oneOf } from '@threshold/rules/diagnostics/suggest';
import { createEngine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Situation } from '@threshold/rules/situation/situation';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { Interview } from '../interview/interview.ts';
import { situationYaml } from '../interview/situation-yaml.ts';
import { Talk } from '../interview/talk.ts';
import { openLaw } from '../open-law.ts';
import { readInputText } from '../read-input.ts';
import { readSituationText, withDates } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { decisionText } from '../text/decision-text.ts';
import { checkedDates, exitOf, type DecideOptions } from './decide.ts';

export interface AskOptions extends DecideOptions {
  readonly facts?: string;
  readonly act?: readonly string[];
}

export async function ask(host: Host, options: AskOptions): Promise<ExitCode> {
  const dates = checkedDates(options);
  const first = await openLaw(host, options, dates.knownOn);
  const situation = withDates(await start(host, options, first.stack), dates);
  const law =
    situation.knownOn === dates.knownOn ? first : await openLaw(host, options, situation.knownOn);
  const engine = createEngine(law);
  // Programs read the answer from stdout; the talk then goes beside it.
  const out = options.json ? host.err : host.out;
  const terminal = terminalOf(host, out, options);
  const view = { ...terminal, law, full: options.full === true };
  const talk = new Talk(host, out, terminal);
  const interview = new Interview(engine, talk, view, { situation, today: host.today });
  const end = await interview.run();
  if (!end.decision) {
    talk.words('Nothing was asked, so there is no answer.');
    return EXIT.open;
  }
  if (options.json) host.out.write(`${JSON.stringify(end.decision, null, 2)}\n`);
  else {
    const open = exitOf(end.decision) === EXIT.open;
    talk.say(['', open ? 'The answer so far' : 'The answer', '']);
    host.out.write(decisionText(end.decision, view));
  }
  await offerToSave(host, talk, end.situation, law.stack);
  return exitOf(end.decision);
}

async function start(host: Host, { facts, act }: AskOptions, stack: Stack): Promise<Situation> {
  const read =
    facts === undefined
      ? { facts: {} }
      : readSituationText(await readInputText(host, facts), stack).situation;
  const wrong = act?.find((id) => stack.acts.get(id)?.kind !== 'answer');
  if (wrong !== undefined) {
    const asked = [...stack.acts.values()].filter(({ kind }) => kind === 'answer');
    throw new Failure(EXIT.usage, `There is no act "${visible(wrong)}".`, {
      help: oneOf(
        asked.map(({ id }) => id),
        30,
      ),
    });
  }
  return act ? { ...read, acts: act } : read;
}

async function offerToSave(
  host: Host,
  talk: Talk,
  situation: Situation,
  stack: Stack,
): Promise<void> {
  talk.say(['']);
  talk.words('To keep these facts, type a file name. Press Enter to leave.');
  for (;;) {
    const name = (await talk.hear())?.trim();
    if (name === undefined || ['', 'n', 'no', 'q', 'b'].includes(name)) return;
    // One sign is an answer to a question that is no longer asked, not a name.
    if (name.length === 1) {
      talk.words('Type a name such as situation.yaml, or press Enter to leave.');
      continue;
    }
    const file = path.resolve(host.cwd, name);
    if (existsSync(file)) {
      talk.words(`${visible(name)} is there already and stays as it is. Type another name.`);
      continue;
    }
    try {
      writeFileSync(file, situationYaml(situation, stack), { flag: 'wx' });
      talk.words(`Saved in ${visible(name)}.`);
      return;
    } catch {
      talk.words(`${visible(name)} cannot be written. Type another name, or press Enter to leave.`);
    }
  }
}
