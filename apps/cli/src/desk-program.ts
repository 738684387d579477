/** `threshold backup | restore | rotate | doctor | seed`: what keeps a desk. The server does it; the command line starts it. */
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
