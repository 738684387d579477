/** `threshold note …`: what somebody wrote down at the counter, after it arrived. */
import type { Command } from 'commander';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';

export function addNoteCommands(root: Command, host: Host, finish: Finish): void {
  const note = root.command('note').description('Open a note that was written at the counter.');

  note
    .command('open')
    .description('Open a sealed note, hold it to its manifest, and show it.')
    .argument('<file>', 'the sealed file, or -')
    .option('--key <file>', 'the file that holds your key, for a note sealed for your agency')
    .option('--code-file <file>', 'a file that holds the code; otherwise it is asked for')
    .option('--pictures <folder>', 'write its pictures there')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { noteOpen } = await import('./commands/note-open.ts');
      finish(await noteOpen(host, file, command.optsWithGlobals()));
    });
}
