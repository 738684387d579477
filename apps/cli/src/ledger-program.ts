/** `threshold verify` and `threshold witness …`: the log from outside, by whoever holds a receipt or watches it. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Host } from './host.ts';
import type { Finish } from './program.ts';
import { collected } from './repeated-option.ts';

export function addLedgerCommands(root: Command, host: Host, finish: Finish): void {
  root
    .command('verify')
    .description('Check a receipt of the log, offline: what it proves and what it does not.')
    .argument('<file>', 'a receipt, or -')
    .option('--key <key|file>', 'the public key of the log, as it was published')
    .option('--witness <key|file>', 'a witness that must have signed; several times', collected)
    .addOption(
      new Option('--quorum <count>', 'how many of the witnesses are enough').argParser(parseCount),
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const { verify } = await import('./commands/verify.ts');
      finish(await verify(host, file, command.optsWithGlobals()));
    });

  const witness = root.command('witness').description('Watch a log, and sign what continues it.');

  witness
    .command('new')
    .description('Make a folder with a key, and print the public one.')
    .argument('<name>', 'such as library.example/witness')
    .requiredOption('--folder <folder>', 'where the witness keeps its key and what it saw')
    .action(async (name: string, _options: unknown, command: Command) => {
      const { witnessNew } = await import('./commands/witness.ts');
      finish(witnessNew(host, name, command.optsWithGlobals()));
    });

  witness
    .command('cosign')
    .description('Check a request of a log (tlog-witness), remember it, and print the signature.')
    .argument('<file>', 'the request, or -')
    .requiredOption('--folder <folder>', 'where the witness keeps its key and what it saw')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { witnessCosign } = await import('./commands/witness.ts');
      finish(await witnessCosign(host, file, command.optsWithGlobals()));
    });

  witness
    .command('serve')
    .description('Answer logs over HTTP (tlog-witness, add-checkpoint), until it is stopped.')
    .requiredOption('--folder <folder>', 'where the witness keeps its key and what it saw')
    .option('--host <host>', 'where it listens', '127.0.0.1')
    .addOption(new Option('--port <port>', 'where it listens').argParser(parsePort).default(4190))
    .action(async (_options: unknown, command: Command) => {
      const { witnessServe } = await import('./commands/witness.ts');
      finish(await witnessServe(host, command.optsWithGlobals()));
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('It is a number from 0 to 65535.');
  }
  return port;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It is a number from 0 to 999.');
  return count;
}
