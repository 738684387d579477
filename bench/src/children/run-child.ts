/** Runs a script of this bench in a process of its own and returns the JSON it prints last. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../law/pack-folders.ts';

export function runChild(script: string, args: readonly string[] = []): Promise<unknown> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return runProcess(['--import', 'tsx', file, ...args]).then(
    ({ stdout }) => JSON.parse(stdout) as unknown,
  );
}

/** A whole Node process, from start to exit. */
export function runProcess(
  args: readonly string[],
): Promise<{ stdout: string; milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: REPOSITORY,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout, milliseconds: performance.now() - start });
      else reject(new Error(`node ${args.join(' ')} ended with ${String(code)}`));
    });
  });
}
