/**
 * Lets the bundler leave out the components of react-uswds that nobody uses. The library ships as one file
 * whose calls of React's `memo` and `forwardRef` are not marked as free of effects, so that all of it
 * would be kept: 180 KB of icons and date pickers. Only what stands at the file's top level is marked.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const FILE = /@trussworks[\\/]react-uswds[\\/]lib[\\/]index\.js$/;

export const shakeUswds: Plugin = {
  name: 'shake-uswds',
  setup: (run) => {
    run.onLoad({ filter: FILE }, ({ path }) => ({ contents: marked(readFileSync(path, 'utf8')) }));
    // Needed by its dialogs only, and without effects of its own.
    run.onResolve({ filter: /^focus-trap-react$/ }, async ({ pluginData, ...args }) => {
      if (pluginData === FILE) return undefined;
      const { path } = await run.resolve(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: FILE,
      });
      return { path, sideEffects: false };
    });
  },
};

function marked(text: string): string {
  const wrappers = ['memo', 'forwardRef'].map(
    (name) => new RegExp(`\\b${name} as ([\\w$]+)`).exec(text)?.[1] ?? name,
  );
  return (
    text
      .replace(
        new RegExp(`([\\w$]+ = )(?=(?:${wrappers.join('|').replaceAll('$', '\\$')})\\(\\()`, 'g'),
        '$1/* @__PURE__ */ ',
      )
      // The collection of icons is a class whose blocks only fill its own fields.
      .replace(
        /static \{\s*this\.(\w+) = ([\w$]+\([\w$]+\));\s*\}/g,
        'static $1 = /* @__PURE__ */ $2;',
      )
      .replace(/^[\w$]+\.displayName = "\w+";$/gm, '')
  );
}
