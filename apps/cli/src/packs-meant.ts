/** Which packs a command about law means. */
import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { findLaw, lowestPacks, type LawPlaces } from './pack-folders.ts';

export interface MeantOptions {
  readonly pack?: string;
  readonly lawDir?: string;
}

/** Those named, else the one given with --pack, else all there are: each has to hold on its own. */
export function packsMeant(
  host: Host,
  named: readonly string[],
  options: MeantOptions,
): readonly string[] {
  return meant(host, named, options, ({ packs }) => [...packs.keys()]);
}

/** Those named, else the one given with --pack, else all that no other stands on. */
export function stacksMeant(
  host: Host,
  named: readonly string[],
  options: MeantOptions,
): readonly string[] {
  return meant(host, named, options, lowestPacks);
}

function meant(
  host: Host,
  named: readonly string[],
  { pack, lawDir }: MeantOptions,
  otherwise: (law: LawPlaces) => readonly string[],
): readonly string[] {
  if (named.length > 0) return named;
  if (pack !== undefined) return [pack];
  const all = otherwise(findLaw(host, lawDir));
  if (all.length > 0) return all;
  throw new Failure(EXIT.noInput, 'No folder of packs was found.', {
    help: 'Give one with --law-dir.',
  });
}
