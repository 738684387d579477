/** A comparison as JSON and back. Counts outgrow what a number of JSON holds exactly, so they are written as text. */
import type { LawDiff } from './law-diff.ts';

export function writeDiff(diff: LawDiff, space?: number): string {
  return JSON.stringify(
    diff,
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    space,
  );
}

/** What `writeDiff` wrote: nothing else is taken care of here. */
export function readDiff(text: string): LawDiff {
  return JSON.parse(text, (key, value: unknown) => {
    if ((key === 'situations' || key === 'untold') && typeof value === 'string') {
      return BigInt(value);
    }
    if (key !== 'changed' || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([kind, count]) => [kind, BigInt(String(count))]),
    );
  }) as LawDiff;
}
