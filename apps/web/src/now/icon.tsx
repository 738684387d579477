/** Icons of steps and entries, and the shapes of outcomes: inline, in one colour, never the only sign. */
import type { IconName } from '@threshold/guidance/flow-schema';
import type { FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import type { ReactElement } from 'react';

const PATHS: Readonly<Record<IconName, string>> = {
  badge: 'M5 4h14v16H5zM9 4V2h6v2M12 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4M8.5 17a3.5 3 0 0 1 7 0',
  building: 'M4 21V9l8-5 8 5v12M2 21h20M9 21v-6h6v6M8 11h.01M12 11h.01M16 11h.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  counter: 'M2 13h20M4 13v8M20 13v8M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6M7 13a5 4 0 0 1 10 0',
  cross: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  door: 'M5 21V3h14v18M3 21h18M15 12h.01M9 3v18',
  hand: 'M7 12V6a1.5 1.5 0 0 1 3 0V4a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v6a7 7 0 0 1-13 4l-3-5a1.6 1.6 0 0 1 2.6-1.8z',
  paper: 'M6 2h9l4 4v16H6zM14 2v5h5M9 12h7M9 16h7',
  people:
    'M8 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2 20a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M17 14a6 6 0 0 1 5 6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21a8 7 0 0 1 16 0',
  phone:
    'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  speech: 'M3 4h18v13H11l-5 4v-4H3z',
};

/** They point, so they turn with the direction of writing. */
const POINTING: ReadonlySet<IconName> = new Set(['speech', 'search']);

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      className={POINTING.has(name) ? 'icon mirror' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

const SHARED = { home: 'M3 11l9-8 9 8M6 9v12h12V9M10 21v-7h4v7', phone: PATHS.phone } as const;

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
