/** `threshold law build`: compiled copies of the packs, so that answers start at once. */
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { cachePlace, sourcesNow, writeCache } from '../law-cache.ts';
import { loadForDeciding } from '../open-law.ts';
import { findLaw, findTarget, lowestPacks, shownPath } from '../pack-folders.ts';
import type { CommonOptions } from '../program.ts';

export interface BuildOptions extends CommonOptions {
  readonly quiet?: true;
}

export async function lawBuild(
  host: Host,
  packs: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const names = packs.length > 0 ? packs : lowestPacks(findLaw(host, options.lawDir));
  for (const name of names) {
    const target = findTarget(host, name, options.lawDir);
    const place = cachePlace(host, target);
    if (!place) {
      throw new Failure(EXIT.usage, `Only packs in a folder named "law" are compiled to disk.`, {
        help: 'Other packs are compiled each time they are used.',
      });
    }
    const sources = sourcesNow(host, target);
    const started = performance.now();
    const { stack } = await loadForDeciding(host, target);
    const law = lawOf(compile(stack));
    const size = write(host, place, law, sources);
    if (options.quiet) continue;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    host.out.write(
      `${target.id}: ${(size / 1e6).toFixed(1)} MB in ${seconds} s, ${shownPath(host, place.law)}\n`,
    );
  }
  return EXIT.answered;
}

function write(host: Host, ...given: Parameters<typeof writeCache>): number {
  try {
    return writeCache(...given);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(EXIT.cannotCreate, `The compiled law cannot be written: ${reason}`, {
      help: `Check that ${shownPath(host, given[0].law)} may be written.`,
    });
  }
}
