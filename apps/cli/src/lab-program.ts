/** `threshold lab …`: past requests under another law. */
import { Option, InvalidArgumentError, type Command } from 'commander';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';

export function addLabCommands(root: Command, host: Host, finish: Finish): void {
  const lab = root
    .command('lab')
    .description('Decide past requests again, or make synthetic ones.');

  lab
    .command('replay')
    .description('Count how past requests would be answered under another law.')
    .argument('[file]', 'requests as Parquet or CSV; left out with --source postgres')
    .requiredOption('--against <id|folder>', 'the law to compare with the one of --pack')
    .addOption(
      new Option('--source <kind>', 'what the requests are in').choices([
        'parquet',
        'csv',
        'postgres',
      ]),
    )
    .option('--table <name>', 'with postgres: table or view, in DATABASE_URL', 'replay_request')
    .option('--act <act...>', 'only these acts')
    .option(
      '--purpose <kind>',
      'what the counts are for, as the export gate has it',
      'internal-review',
    )
    .option(
      '--words <sentence>',
      'the same in a sentence',
      'Past requests decided again under a draft.',
    )
    .option('--account <id>', 'who asks, without a name', 'command-line')
    .option('--html <file>', 'write one page for reading and printing; - for standard output')
    .option('--csv <folder>', 'write each table as the export gate lets it leave')
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const { labReplay } = await import('./commands/lab-replay.ts');
      finish(await labReplay(host, file, command.optsWithGlobals()));
    });

  lab
    .command('view')
    .description('Print the view of a desk’s requests that a replay reads, for PostgreSQL.')
    .option('--zone <zone>', 'where the day begins', 'America/New_York')
    .action(async (_options: unknown, command: Command) => {
      const { labView } = await import('./commands/lab-view.ts');
      finish(await labView(host, command.optsWithGlobals()));
    });

  lab
    .command('generate')
    .description('Make SYNTHETIC requests, as many as New York published where it did.')
    .requiredOption('--out <file>', 'where to: a name that ends with .parquet or .csv')
    .addOption(
      new Option('--seed <number>', 'the same gives the same').argParser(whole(0)).default(1),
    )
    .option('--from <day>', 'the first day', '2012-10-01')
    .option('--to <day>', 'the last day', '2022-09-30')
    .addOption(
      new Option('--times <number>', 'take every number so many times')
        .argParser(whole(1))
        .default(1),
    )
    .action(async (_options: unknown, command: Command) => {
      const { labGenerate } = await import('./commands/lab-generate.ts');
      finish(await labGenerate(host, command.optsWithGlobals()));
    });
}

function whole(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least && value <= 100_000) return value;
    throw new InvalidArgumentError(`It is a whole number from ${least} to 100000.`);
  };
}
