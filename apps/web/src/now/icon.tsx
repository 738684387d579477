/** Icons of steps and entries, and the shapes of outcomes: inline, in one colour, never the only sign. */
import type { IconName } from '@threshold/guidance/flow-schema';
import type { FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import { ICON_PATHS, POINTING_ICONS } from '@threshold/guidance/icon-paths';
import type { ReactElement } from 'react';

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      className={POINTING_ICONS.has(name) ? 'icon mirror' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

const SHARED = { home: 'M3 11l9-8 9 8M6 9v12h12V9M10 21v-7h4v7', phone: ICON_PATHS.phone } as const;

/** Icons that stand on every page come from one file: four hundred copies would be a tenth of the whole. */
export function SharedIcon({ name }: { readonly name: keyof typeof SHARED }): ReactElement {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`../icons.svg#${name}`} />
    </svg>
  );
}

export function sharedIcons(): string {
  const symbols = Object.entries(SHARED).map(
    ([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

/** Shape, and the sign inside it. */
const SHAPES: Readonly<Record<FrontLineOutcome, readonly [string, string]>> = {
  'do-not-agree': [
    'M20 3h24l17 17v24L44 61H20L3 44V20z',
    'M23 33V21a2.5 2.5 0 0 1 5 0v-4a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1 5 0v12a12 12 0 0 1-22 7l-6-9a3 3 0 0 1 5-3z',
  ],
  'ask-counsel': [
    'M32 4 62 58H2z',
    'M25 27h4l2 6-3 2a12 12 0 0 0 6 6l2-3 6 2v4a2 2 0 0 1-2 2A17 17 0 0 1 23 29a2 2 0 0 1 2-2z',
  ],
  'counsel-comply': [
    'M32 2a30 30 0 1 0 0 60 30 30 0 0 0 0-60z',
    'M26 20l10 10M22 24l8-8M32 34l8-8M31 25 16 42M38 46h12',
  ],
  'public-allowed': [
    'M4 4h56v56H4z',
    'M32 22c-5-4-11-4-18-3v24c7-1 13-1 18 3 5-4 11-4 18-3V19c-7-1-13-1-18 3zM32 22v24',
  ],
  'safety-first': ['M22 3h20v19h19v20H42v19H22V42H3V22h19z', 'M32 20v24M20 32h24'],
};

export function Shape({ outcome }: { readonly outcome: FrontLineOutcome }): ReactElement {
  const [shape, sign] = SHAPES[outcome];
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" data-shape={outcome}>
      <path d={shape} fill="currentColor" />
      <path
        d={sign}
        fill="none"
        stroke="var(--inside)"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
