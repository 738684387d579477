/** Which packs a command about law means: those named, else the one given with --pack, else all there are: each has to hold on its own. */
import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { findLaw } from './pack-folders.ts';

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
  const all = [...findLaw(host, lawDir).packs.keys()];
  if (all.length > 0) return all;
  throw new Failure(EXIT.noInput, 'No folder of packs was found.', {
    help: 'Give one with --law-dir.',
  });
}
