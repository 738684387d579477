/** The icons of screens and cards: lines on a field of 24 by 24, in one colour, never the only sign. */
import type { IconName } from './flow-schema.ts';

export const ICON_PATHS: Readonly<Record<IconName, string>> = {
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
export const POINTING_ICONS: ReadonlySet<IconName> = new Set(['speech', 'search']);
