/** The icons of screens and cards: lines on a field of 24 by 24, in one colour, never the only sign. */
import type { IconName } from './flow-schema.ts';

export const ICON_PATHS: Readonly<Record<IconName, string>> = {
  badge: 'M5 4h14v16H5zM9 4V2h6v2M12 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4M8.5 17a3.5 3 0 0 1 7 0',
  bed: 'M3 20V6M3 16h18v4M21 16v-3a3 3 0 0 0-3-3h-8v6M6.5 9a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3',
  book: 'M4 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H4zM20 4h-6a2 2 0 0 0-2 2v14a2 2 0 0 1 2-2h6z',
  building: 'M4 21V9l8-5 8 5v12M2 21h20M9 21v-6h6v6M8 11h.01M12 11h.01M16 11h.01',
  camera: 'M3 7h4l2-3h6l2 3h4v13H3zM12 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7',
  car: 'M3 17v-5l2-6h14l2 6v5zM3 12h18M6 17v3M18 17v3M7 14.5h.01M17 14.5h.01',
  child: 'M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6M12 9v7M7 12h10M12 16l-3 5M12 16l3 5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  counter: 'M2 13h20M4 13v8M20 13v8M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6M7 13a5 4 0 0 1 10 0',
  cross: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  door: 'M5 21V3h14v18M3 21h18M15 12h.01M9 3v18',
  hand: 'M7 12V6a1.5 1.5 0 0 1 3 0V4a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v6a7 7 0 0 1-13 4l-3-5a1.6 1.6 0 0 1 2.6-1.8z',
  heart: 'M12 20 4.5 12.5a4.6 4.6 0 0 1 6.5-6.5l1 1 1-1a4.6 4.6 0 0 1 6.5 6.5z',
  home: 'M3 11 12 4l9 7M6 9v11h12V9M10 20v-6h4v6',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  lock: 'M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
  paper: 'M6 2h9l4 4v16H6zM14 2v5h5M9 12h7M9 16h7',
  people:
    'M8 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2 20a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M17 14a6 6 0 0 1 5 6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21a8 7 0 0 1 16 0',
  phone:
    'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z',
  plane: 'M21 3 3 10l6 3 3 6zM9 13l5-4',
  scales: 'M12 3v18M7 21h10M4 7h16M6 7l-3 7a3 3 0 0 0 6 0zM18 7l-3 7a3 3 0 0 0 6 0z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  speech: 'M3 4h18v13H11l-5 4v-4H3z',
};

/** They point, so they turn with the direction of writing. */
export const POINTING_ICONS: ReadonlySet<IconName> = new Set(['speech', 'search']);
