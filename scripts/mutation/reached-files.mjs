// Which sources each test file imports, itself or through others: a test that does not reach a mutated
// file cannot notice the mutant.
import { build } from 'esbuild';
import path from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} tests Paths relative to the root.
 * @returns {Promise<Map<string, ReadonlySet<string>>>} By test file, the files it reaches.
 */
export async function reachedFiles(root, tests) {
  const each = await Promise.all(
    tests.map(async (test) => {
      const { metafile } = await build({
        absWorkingDir: root,
        entryPoints: [test],
        outdir: 'unwritten',
        write: false,
        metafile: true,
        bundle: true,
        format: 'esm',
        platform: 'node',
        jsx: 'automatic',
        logLevel: 'silent',
        loader: { '.node': 'empty', '.css': 'empty', '.wasm': 'empty', '.woff2': 'empty' },
        plugins: [
          {
            name: 'own-sources-only',
            setup({ onResolve }) {
              onResolve({ filter: /^[^./]/ }, ({ kind, path: name }) =>
                kind === 'entry-point' || name.startsWith('@threshold/')
                  ? undefined
                  : { path: name, external: true },
              );
            },
          },
        ],
      });
      const files = Object.keys(metafile.inputs).map((file) =>
        path.posix.normalize(file.replaceAll('\\', '/')),
      );
      return /** @type {const} */ ([test, new Set(files)]);
    }),
  );
  return new Map(each);
}
