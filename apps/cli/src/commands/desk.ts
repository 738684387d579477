/**
 * Starts the server's keeper in a process of its own, from the tree this program was built in: the command line holds
 * no database. Paths are taken from where the command was typed.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';

/** apps/cli/dist/main.js, or a part beside it. */
const UP_TO_ROOT = '../../..';
const KEEPER = 'apps/server/src/edge/keeper-main.ts';

export function desk(host: Host, [command = '', ...rest]: readonly string[]): Promise<ExitCode> {
  const root = path.resolve(path.dirname(host.program.path), UP_TO_ROOT);
  // Files are named from where the command was typed; options say so by themselves.
  const given = rest.map((each) => (each.startsWith('--') ? each : path.resolve(host.cwd, each)));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', KEEPER, command, ...given], {
      cwd: root,
      env: { ...host.env, THRESHOLD_DATA: folderOf(host, root) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => host.out.write(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => host.err.write(chunk.toString()));
    child.on('error', () => resolve(EXIT.internal));
    child.on('close', (code) => resolve(EXITS.get(code ?? -1) ?? EXIT.internal));
  });
}

/** Where the desk keeps its data: beside the program unless told, as when it was started. */
function folderOf({ env, cwd }: Host, root: string): string {
  const { THRESHOLD_DATA: told } = env;
  return told === undefined || told === '' ? path.join(root, 'data') : path.resolve(cwd, told);
}

const EXITS: ReadonlyMap<number, ExitCode> = new Map([
  [0, EXIT.answered],
  [1, EXIT.failed],
  [2, EXIT.data],
]);
