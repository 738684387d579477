/** The commands, their options and their help. Each command is loaded when it is asked for. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ENGINE } from '@threshold/rules/compile/engine-version';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { DEFAULT_PACK } from './open-law.ts';
import { addDefenseCommands } from './defense-program.ts';
import { addDeskCommands } from './desk-program.ts';
import { addLabCommands } from './lab-program.ts';
import { addLawCommands } from './law-program.ts';
import { addLedgerCommands } from './ledger-program.ts';
import { addNoteCommands } from './note-program.ts';
import { collected } from './repeated-option.ts';
import { NARROWEST, terminalOf } from './terminal.ts';

/** Options that every command understands. */
export interface CommonOptions {
  readonly pack?: string;
  readonly lawDir?: string;
  readonly json?: true;
  readonly color: boolean;
  readonly width?: number;
}

export type Finish = (exit: ExitCode) => void;

const DESCRIPTION = `What a city must, may or must not do when federal immigration authorities ask for something, with the law cited. Not legal advice: counsel decides.`;

export const EXIT_HELP = `
Exit codes:
  ${EXIT.answered}   answered: every act asked about has an answer the law settles
  ${EXIT.failed}   law check found errors, a law test or proof failed, a receipt was refused
  ${EXIT.open}   open: undetermined, contested, no rule: ask counsel; no key for a receipt
  ${EXIT.usage}  the command line is wrong
  ${EXIT.data}  a situation, a pack or another input is wrong
  ${EXIT.noInput}  a file or folder is not there or cannot be read
  ${EXIT.internal}  a fault of this program
  ${EXIT.cannotCreate}  a file cannot be written`;

const EXAMPLES = `
Examples:
  threshold ask                         answer a few questions in the terminal
  threshold decide examples/garage-staging.yaml
  threshold decide situation.yaml --at 2026-01-15
  threshold explain situation.yaml --act hold
  threshold read paper.txt              what a paper is, and its faults
  threshold decide --paper paper.txt    read it, and answer what it asks
  threshold facts paper.kind            one fact, its values and its question
  threshold law show --html law.html    the law as one page, to read and print
  threshold verify R.tlog-proof --key K a receipt of the log, checked offline`;

export function program(host: Host, finish: Finish): Command {
  const { width } = terminalOf(host, host.out, {});
  const root = new Command('threshold')
    .description(DESCRIPTION)
    .version(`threshold engine ${ENGINE}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--pack <id|folder>', `the law to decide by (default: ${DEFAULT_PACK})`)
    .option('--law-dir <folder>', 'the folder that holds the packs')
    .option('--json', 'print JSON for programs (docs/json.md)')
    .option('--no-color', 'print without colour')
    .addOption(new Option('--width <columns>', 'wrap text at this width').argParser(parseWidth))
    .showHelpAfterError('Run "threshold --help" for help.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES)
    .addHelpText('after', EXIT_HELP);

  dates(root.command('decide'))
    .description('Answer a situation from a file, or from standard input with -.')
    .argument('[file]', 'a situation in YAML or JSON, or -; may be left out with --paper')
    .option('--full', 'show everything: norms beside, exceptions not met, every duty')
    .option('--paper <file>', 'read this paper and take what it says as known', collected)
    .option('--context <file>', 'person, place and today, to compare with the paper')
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const { decide } = await import('./commands/decide.ts');
      finish(await decide(host, file, command.optsWithGlobals()));
    });

  dates(root.command('explain'))
    .description('Say why, in plain sentences, and what would change the answer.')
    .argument('<file>', 'a situation in YAML or JSON, or -')
    .option('--act <act>', 'one of the acts it asks about')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(host, file, command.optsWithGlobals()));
    });

  dates(root.command('ask'))
    .description('Ask one question after another, until the answer is settled.')
    .option('--facts <file>', 'begin with the facts of this situation')
    .option('--act <act...>', 'what they ask for')
    .option('--full', 'show everything at the end')
    .action(async (_options: unknown, command: Command) => {
      const { ask } = await import('./commands/ask.ts');
      finish(await ask(host, command.optsWithGlobals()));
    });

  root
    .command('facts')
    .description('List what can be known of a situation, or one fact with its values.')
    .argument('[name]', 'a fact, a definition or the beginning of a name')
    .action(async (name: string | undefined, _options: unknown, command: Command) => {
      const { facts } = await import('./commands/facts.ts');
      finish(await facts(host, name, command.optsWithGlobals()));
    });

  root
    .command('read')
    .description('Say what a paper is, who signed it, what is wrong with it and what it can do.')
    .argument('<file...>', 'text or e-mail, page after page, or -')
    .option('--context <file>', 'person, place and today, to compare with the paper')
    .action(async (files: readonly string[], _options: unknown, command: Command) => {
      const { read } = await import('./commands/read.ts');
      finish(await read(host, files, command.optsWithGlobals()));
    });

  addNoteCommands(root, host, finish);
  addLedgerCommands(root, host, finish);
  addDeskCommands(root, host, finish);
  addLawCommands(root, host, finish);
  addLabCommands(root, host, finish);
  addDefenseCommands(root, host, finish);

  root
    .command('completion')
    .description('Print a completion script for a shell.')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completion } = await import('./commands/completion.ts');
      finish(completion(host, shell, root));
    });

  return root;
}

/** The day of the event and the day of the decision. */
export function dates(command: Command): Command {
  return command
    .option('--at <date>', 'the day it happened, when the situation does not say')
    .option('--known-on <date>', 'decide as on this day: what nobody knew yet does not count');
}

function parseWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < NARROWEST || width > 400) {
    throw new InvalidArgumentError(`It is a number from ${NARROWEST} to 400.`);
  }
  return width;
}
