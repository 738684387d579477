// Puts a process of this folder and all of ours that it imports into one file that Node starts in half the time: a test
// that kills it at a hundred places starts it two hundred times. `node bundle-process.mjs FROM TO`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , from = '', to = ''] = process.argv;

await build({
  entryPoints: [from],
  outfile: to,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  plugins: [
    {
      name: 'as in its folder',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
          kind === 'entry-point' || name.startsWith('@threshold/')
            ? undefined
            : { path: name, external: true },
        );
        // What looks for files beside itself finds them where the source stands.
        onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
          loader: 'ts',
          contents: readFileSync(file, 'utf8')
            .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
        }));
      },
    },
  ],
});
