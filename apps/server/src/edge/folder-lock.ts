/**
 * One process at a time on an embedded database: two would destroy it. The lock is a file with the process's number;
 * one left behind by a process that is gone is taken over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class FolderTaken extends Error {
  constructor(folder: string, process: number) {
    super(
      `A desk is running on ${folder} already (process ${process}). Stop it first, or give this one another folder with THRESHOLD_DATA.`,
    );
  }
}

/** Gives a function that lets the folder go. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'lock');
  const write = (): void => writeFileSync(file, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
  try {
    write();
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) throw new FolderTaken(folder, holder);
    rmSync(file, { force: true });
    write();
  }
  return () => rmSync(file, { force: true });
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
