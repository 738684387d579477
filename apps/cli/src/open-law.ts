/** From the options of a command to the law it works with: from the copy on disk, or compiled afresh. */
import type { Law } from '@threshold/rules/compile/law';
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import type { SourceLookup } from '@threshold/rules/diagnostics/render';
import type { Stack } from '@threshold/rules/language/model';
import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { cachePlace, readCache, sourcesNow, writeCache } from './law-cache.ts';
import { findTarget, readFolders, stampOf, type Target } from './pack-folders.ts';

/** The law that is asked about unless another is named. */
export const DEFAULT_PACK = 'us-ny-nyc';

export interface LawOptions {
  readonly pack?: string;
  readonly lawDir?: string;
}

export interface LoadedStack {
  readonly target: Target;
  readonly stack: Stack | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceLookup;
}

/** The packs as they are written, without compiling: for showing, checking and testing them. */
export async function loadPacks(host: Host, options: LawOptions): Promise<LoadedStack> {
  const target = findTarget(host, options.pack ?? DEFAULT_PACK, options.lawDir);
  return loadTarget(host, target, true);
}

async function loadTarget(host: Host, target: Target, cases: boolean): Promise<LoadedStack> {
  const { loadStack } = await import('@threshold/rules/load/load-stack');
  const folders = readFolders(host, target.places);
  const texts = new Map(
    folders.flatMap(({ files }) => files.map((file) => [file.path, file.text])),
  );
  const { stack, diagnostics } = loadStack(folders, target.id, { cases });
  return { target, stack, diagnostics, sources: (file) => texts.get(file) };
}

/** As `loadPacks`, and ends with a report when the packs cannot be used. */
export async function loadSoundPacks(
  host: Host,
  options: LawOptions,
): Promise<LoadedStack & { readonly stack: Stack }> {
  return sound(await loadPacks(host, options));
}

/** Worked cases decide nothing, so a slip in one of them stops no answer. */
export async function loadForDeciding(
  host: Host,
  target: Target,
): Promise<LoadedStack & { readonly stack: Stack }> {
  return sound(await loadTarget(host, target, false));
}

function sound(loaded: LoadedStack): LoadedStack & { readonly stack: Stack } {
  const { stack, diagnostics, sources, target } = loaded;
  if (stack) return { ...loaded, stack };
  throw new Failure(
    EXIT.data,
    `The pack ${target.id} has errors, so nothing can be decided by it.`,
    {
      diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
      sources,
      help: `\`threshold law check ${target.id}\` shows them all.`,
    },
  );
}

/** Laws opened by this process: one command may need the same law several times. */
const opened = new Map<string, Law>();

/** A law to decide by. `knownOn` before the last change anyone knows of needs a law of its own. */
export async function openLaw(host: Host, options: LawOptions, knownOn?: string): Promise<Law> {
  const target = findTarget(host, options.pack ?? DEFAULT_PACK, options.lawDir);
  const key = JSON.stringify([target.id, knownOn, stampOf(target.places)]);
  const known = opened.get(key) ?? (await openTarget(host, target, knownOn));
  opened.set(key, known);
  return known;
}

async function openTarget(host: Host, target: Target, knownOn: string | undefined): Promise<Law> {
  const kept = readCache(host, target);
  if (kept && !needsOwnLaw(kept, knownOn)) return kept;
  const stamps = sourcesNow(host, target);
  const stack = kept?.stack ?? (await loadForDeciding(host, target)).stack;
  const { compile } = await import('@threshold/rules/compile/compile');
  const { lawOf } = await import('@threshold/rules/compile/law');
  const { knowledgeHorizon } = await import('@threshold/rules/compile/norm-table');
  if (needsOwnLaw({ horizon: knowledgeHorizon(stack) }, knownOn)) {
    return lawOf(compile(stack, knownOn === undefined ? {} : { knownOn }));
  }
  const law = lawOf(compile(stack));
  const place = cachePlace(host, target);
  if (place) {
    try {
      writeCache(place, law, stamps);
    } catch {
      // A folder that cannot be written to costs time at the next start, and nothing else.
    }
  }
  return law;
}

function needsOwnLaw({ horizon }: Pick<Law, 'horizon'>, knownOn: string | undefined): boolean {
  return knownOn !== undefined && horizon !== undefined && knownOn < horizon;
}
