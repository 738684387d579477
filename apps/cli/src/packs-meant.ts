/** Which packs a command about law means: those named, else the one given with --pack, else all that no other stands on. */
import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { findLaw, lowestPacks } from './pack-folders.ts';

export interface MeantOptions {
  readonly pack?: string;
  readonly lawDir?: string;
}

export function packsMeant(
  host: Host,
  named: readonly string[],
  { pack, lawDir }: MeantOptions,
): readonly string[] {
  if (named.length > 0) return named;
  if (pack !== undefined) return [pack];
  const lowest = lowestPacks(findLaw(host, lawDir));
  if (lowest.length > 0) return lowest;
  throw new Failure(EXIT.noInput, 'No folder of packs was found.', {
    help: 'Give one with --law-dir.',
  });
}
