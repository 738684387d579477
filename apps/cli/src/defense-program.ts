/** `threshold defense …`: whom the money for legal defence serves, and whom it leaves out. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { POLICIES } from '@threshold/allocation/policy';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';

export function addDefenseCommands(root: Command, host: Host, finish: Finish): void {
  const defense = root
    .command('defense')
    .description('Plan legal defence: whom the money serves, and whom it leaves out.');

  defense
    .command('allocate')
    .description('Assign waiting cases to providers within money, room, languages and rules.')
    .requiredOption('--cases <file>', 'waiting cases as CSV')
    .requiredOption('--providers <file>', 'providers with room and rates as CSV')
    .requiredOption('--funds <file>', 'funds with conditions, and rules, as YAML')
    .addOption(
      new Option('--policy <name>', 'what the plan tries to do').choices(POLICIES).default('tiers'),
    )
    .option('--compare', 'all policies side by side')
    .option('--html <file>', 'write one page for reading and printing; - for standard output')
    .option('--csv <folder>', 'write each table as the export gate lets it leave')
    .option('--plan <file>', 'write who goes where, for the office alone')
    .option(
      '--purpose <kind>',
      'what the counts are for, as the export gate has it',
      'internal-review',
    )
    .option('--words <sentence>', 'the same in a sentence', 'Plans for legal defence, weighed.')
    .option('--account <id>', 'who asks, without a name', 'command-line')
    .action(async (_options: unknown, command: Command) => {
      const { defenseAllocate } = await import('./commands/defense-allocate.ts');
      finish(await defenseAllocate(host, command.optsWithGlobals()));
    });

  defense
    .command('generate')
    .description('Make a SYNTHETIC office: cases, providers and funds of nobody.')
    .requiredOption('--out <folder>', 'where cases.csv, providers.csv and funds.yaml go')
    .addOption(new Option('--seed <number>', 'the same gives the same').argParser(whole).default(1))
    .addOption(new Option('--number <cases>', 'how many cases').argParser(whole).default(2000))
    .addOption(
      new Option('--offices <providers>', 'how many providers').argParser(whole).default(20),
    )
    .option('--day <date>', 'the day of the plan', '2026-11-23')
    .action(async (_options: unknown, command: Command) => {
      const { defenseGenerate } = await import('./commands/defense-generate.ts');
      finish(defenseGenerate(host, command.optsWithGlobals()));
    });
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1 && value <= 100_000) return value;
  throw new InvalidArgumentError('It is a whole number from 1 to 100000.');
}
