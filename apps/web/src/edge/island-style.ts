/**
 * The style of islands: what they use of the U.S. Web Design System, with its sides made logical and its
 * colours made ours, so that it holds from right to left and in the dark; then their own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transform } from 'esbuild';
import postcss, { type Plugin } from 'postcss';
import { PurgeCSS } from 'purgecss';

/** Only rules of components: pages have their own base. */
const COMPONENT = /\.usa-/;

export interface IslandStyle {
  readonly css: string;
  /** Pictures the style names, by file name. */
  readonly pictures: ReadonlyMap<string, string>;
}

export async function islandStyle(scripts: string, own: readonly string[]): Promise<IslandStyle> {
  const require = createRequire(import.meta.url);
  const sheet = require.resolve('@uswds/uswds/css/uswds.min.css');
  const uswds = readFileSync(sheet, 'utf8');
  const images = path.join(path.dirname(sheet), '../img');
  const pictures = new Map<string, string>();
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: scripts, extension: 'js' }],
    css: [{ raw: uswds }],
    variables: true,
    keyframes: true,
  });
  const ownPictures: Plugin = {
    postcssPlugin: 'own-pictures',
    Declaration(declaration) {
      declaration.value = declaration.value.replace(
        /url\(\.\.\/img\/([^)]+)\)/g,
        (_, picture: string) => {
          const name = path.basename(picture);
          pictures.set(name, readFileSync(path.join(images, picture), 'utf8'));
          return `url(${name})`;
        },
      );
    },
  };
  const { css } = await postcss([
    componentsOnly,
    logicalSides,
    ownColours,
    ownPictures,
    ownFonts,
  ]).process(purged?.css ?? '', { from: undefined });
  const { code } = await transform([css, ...own].join('\n'), {
    loader: 'css',
    minify: true,
    legalComments: 'none',
  });
  return { css: code.trim(), pictures };
}

const componentsOnly: Plugin = {
  postcssPlugin: 'components-only',
  OnceExit(root) {
    root.walkRules((rule) => {
      if (
        rule.parent?.type === 'atrule' &&
        'name' in rule.parent &&
        rule.parent.name === 'keyframes'
      )
        return;
      rule.selectors = rule.selectors.filter((selector) => COMPONENT.test(selector));
      if (rule.selectors.length === 0 || rule.selectors.join('') === '') rule.remove();
    });
    root.walkAtRules('font-face', (rule) => {
      rule.remove();
    });
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) rule.remove();
    });
  },
};

const SIDES: Readonly<Record<string, string>> = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  'border-left-width': 'border-inline-start-width',
  'border-right-width': 'border-inline-end-width',
  'border-left-color': 'border-inline-start-color',
  'border-right-color': 'border-inline-end-color',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};

const logicalSides: Plugin = {
  postcssPlugin: 'logical-sides',
  Declaration(declaration) {
    const side = SIDES[declaration.prop];
    if (side !== undefined) declaration.prop = side;
    if (declaration.prop === 'text-align' || declaration.prop === 'float')
      declaration.value = declaration.value
        .replace(/^left$/, declaration.prop === 'float' ? 'inline-start' : 'start')
        .replace(/^right$/, declaration.prop === 'float' ? 'inline-end' : 'end');
  },
};

/** The system's tokens that stand for paper, ink and link; the pages give both their light and dark values. */
const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/#005ea2\b/gi, 'var(--link)'],
  [/#1b1b1b\b/gi, 'var(--ink)'],
  [/#(?:565c65|71767a|757575|a9aeb1)\b/gi, 'var(--line)'],
  [/#(?:dfe1e2|f0f0f0|e6e6e6)\b/gi, 'var(--bar)'],
];

const ownColours: Plugin = {
  postcssPlugin: 'own-colours',
  Declaration(declaration) {
    for (const [colour, ours] of COLOURS)
      declaration.value = declaration.value.replace(colour, ours);
    // White is paper where it lies behind, and what stands on a link's colour where it is written.
    if (/^(?:#fff|white)$/i.test(declaration.value))
      declaration.value = declaration.prop === 'color' ? 'var(--on-link)' : 'var(--paper)';
  },
};

/** Words stand in the page's own letters. */
const ownFonts: Plugin = {
  postcssPlugin: 'own-fonts',
  Declaration(declaration) {
    if (declaration.prop === 'font-family') declaration.remove();
  },
};
