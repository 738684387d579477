/** Memory in use by the largest process below this one whose command line has a word, in megabytes; Linux. */
import { readdirSync, readFileSync } from 'node:fs';

export function memoryOfTree(word: string): number {
  const below = new Set([process.pid]);
  let most = 0;
  // Children have higher numbers than their parents, short of the numbers starting again.
  const all = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > process.pid)
    .sort((a, b) => a - b);
  for (const id of all) {
    const status = textOf(`/proc/${id}/status`);
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    if (!below.has(parent)) continue;
    below.add(id);
    if (!textOf(`/proc/${id}/cmdline`).includes(word)) continue;
    most = Math.max(most, Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  }
  return most;
}

/** A process may end while it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
