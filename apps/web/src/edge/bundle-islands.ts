/**
 * Bundles every feature's island into modules that share their parts, every `*.browser-worker.ts` into one
 * file, and their style. Names carry a hash, so that no page ever meets parts of another build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { FEATURES, type Feature } from '../island/features.ts';
import { shakeUswds } from './shake-uswds.ts';
import { islandStyle } from './island-style.ts';
import { readOnDemand, type OnDemand } from './on-demand.ts';
import { ROOT } from './root.ts';

const SOURCES = path.join(ROOT, 'apps/web/src');
const ENTRY = 'threshold:islands';

export interface Bundle {
  /** Texts by their path below /now/. */
  readonly files: ReadonlyMap<string, string>;
  /** The module that starts the islands of a page, below /now/. */
  readonly entry: string;
  readonly onDemand: readonly OnDemand[];
}

/** A feature is there as soon as its folder has an island. */
export function featuresPresent(): readonly Feature[] {
  return FEATURES.filter(({ folder }) => existsSync(path.join(SOURCES, folder, 'island.tsx')));
}

export const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  outdir: '/parts',
  logLevel: 'warning',
};

/** `made`: by feature, the files on demand that the build makes for it. */
export async function bundleIslands(
  made: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(),
): Promise<Bundle> {
  const files = new Map<string, string>();
  const keep = (outputs: readonly { readonly path: string; readonly text: string }[]): void => {
    for (const output of outputs) files.set(`parts/${path.basename(output.path)}`, output.text);
  };
  const sources = readdirSync(SOURCES, { recursive: true }).map(String);

  const onDemand = new Map(
    featuresPresent().flatMap((feature) => {
      const found = readOnDemand(feature, made.get(feature.name));
      return found ? [[feature.name, found] as const] : [];
    }),
  );
  const folders = Object.fromEntries([...onDemand].map(([name, { folder }]) => [name, folder]));
  const workers: Record<string, string> = {};
  for (const file of sources.filter((name) => name.endsWith('.browser-worker.ts'))) {
    const { outputFiles = [] } = await build({
      ...SHARED,
      entryPoints: [path.join(SOURCES, file)],
      entryNames: '[name]-[hash]',
      format: 'iife',
    });
    keep(outputFiles);
    workers[path.basename(file, '.browser-worker.ts')] =
      `parts/${path.basename(outputFiles[0]?.path ?? '')}`;
  }

  // The style is stripped to what the scripts say, so these come first; their entry then names it.
  const first = await islands({ style: '', workers, folders });
  const { css: style, pictures } = await islandStyle(
    [...first.values()].join('\n'),
    sources
      .filter((name) => /^[^/]+\/island\.css$/.test(name))
      .sort()
      .map((name) => readFileSync(path.join(SOURCES, name), 'utf8')),
  );
  const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);
  const styleName = `parts/islands-${hash}.css`;
  files.set(styleName, style);
  for (const [name, text] of pictures) files.set(`parts/${name}`, text);
  const scripts = await islands({ style: styleName, workers, folders });
  for (const [name, text] of scripts) files.set(name, text);
  const entry = [...scripts.keys()].find((name) => name.startsWith('parts/islands-'));
  if (entry === undefined) throw new Error('The islands have no entry.');
  return { files, entry, onDemand: [...onDemand.values()] };
}

async function islands(parts: {
  readonly style: string;
  readonly workers: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, string>>;
}): Promise<ReadonlyMap<string, string>> {
  const loads = featuresPresent().map(
    ({ name, folder }) => `${JSON.stringify(name)}: () => import('./${folder}/island.tsx')`,
  );
  const contents = `
    import { startIslands } from './island/loader.ts';
    const islands = { ${loads.join(', ')} };
    startIslands({ islands, ...${JSON.stringify(parts)} }, new URL('../', import.meta.url).href);
  `;
  const { outputFiles = [] } = await build({
    ...SHARED,
    entryPoints: { islands: ENTRY },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [
      shakeUswds,
      {
        name: 'islands',
        setup: (run) => {
          run.onResolve({ filter: /^threshold:islands$/ }, ({ path: name }) => ({
            path: name,
            namespace: 'islands',
          }));
          run.onLoad({ filter: /.*/, namespace: 'islands' }, () => ({
            contents,
            resolveDir: SOURCES,
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return new Map(
    outputFiles.map(({ path: file, text }) => [`parts/${path.basename(file)}`, text] as const),
  );
}
