/** Runs one command line and gives the exit code. Every way in which it can end is reported here. */
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { program } from './program.ts';
import { reportFailure, reportFault } from './report-failure.ts';

export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const outcome: { exit: ExitCode } = { exit: EXIT.answered };
  const command = program(host, (exit) => (outcome.exit = exit));
  try {
    await command.parseAsync(argv, { from: 'user' });
    return outcome.exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      const shown = ['commander.helpDisplayed', 'commander.version'].includes(error.code);
      return shown ? EXIT.answered : EXIT.usage;
    }
    const json = argv.includes('--json');
    if (error instanceof Failure) {
      reportFailure(host, error, { json });
      return error.exit;
    }
    reportFault(host, error, { json });
    return EXIT.internal;
  } finally {
    host.lines.close();
  }
}
