/** `threshold backup | restore | export | rotate | doctor | seed`: what keeps a desk. The server does it; the command line starts it. */
import path from 'node:path';
import type { Command } from 'commander';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';

export function addDeskCommands(root: Command, host: Host, finish: Finish): void {
  const run = async (args: readonly string[]): Promise<void> => {
    const { desk } = await import('./commands/desk.ts');
    finish(await desk(host, args));
  };
  root
    .command('backup')
    .description('Write everything of the desk into one file; its keys are not in it.')
    .argument('[file]', 'where to; a name with the time unless told')
    .action((file?: string) => run(file === undefined ? ['backup'] : ['backup', file]));
  root
    .command('restore')
    .description('Read a backup into an empty folder or database; what was purged stays purged.')
    .argument('<file>', 'a backup')
    .action((file: string) => run(['restore', file]));
  root
    .command('export')
    .description(
      'Let figures or rows leave through the gate, for a purpose, as somebody of the desk.',
    )
    .requiredOption('--account <email>', 'whose export it is')
    .requiredOption('--agency <id>', 'of which agency')
    .requiredOption(
      '--purpose <kind>',
      'statutory-report, open-data, records-request, audit, court or internal-review',
    )
    .requiredOption('--words <sentence>', 'what it is for; it stands in the log')
    .option('--what <what>', 'figures or requests', 'figures')
    .option('--as <format>', 'csv, xlsx, pdf or open-data', 'csv')
    .option('--year <year>', 'figures: of which year')
    .option('--by <step>', 'figures: month, quarter or year', 'quarter')
    .option('--from <day>', 'requests: received from')
    .option('--to <day>', 'requests: received until')
    .option('--fields <names>', 'requests: which fields, with commas between them')
    .option('--out <folder>', 'where to', '.')
    .action((options: Readonly<Record<string, string>>) =>
      run([
        'export',
        ...Object.entries({ ...options, out: path.resolve(host.cwd, options['out'] ?? '.') }).map(
          ([name, value]) => `--${name}=${value}`,
        ),
      ]),
    );
  root
    .command('rotate')
    .description(
      'Put every key of the desk under a new master key; may be broken off and run again.',
    )
    .action(() => run(['rotate']));
  root
    .command('doctor')
    .description('Say whether the desk’s tables, keys, events and log are sound.')
    .action(() => run(['doctor']));
  root
    .command('seed')
    .description('Put the demonstration into a new desk.')
    .action(() => run(['seed']));
}
