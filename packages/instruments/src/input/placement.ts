/**
 * Where a place on the page as it was read lies on the page as it was given. Reading wants lines that are
 * level; whoever shows the words wants them on the picture that was taken.
 */
import { unionOf, type Box } from '../page/page.ts';
import type { Reading } from '../reading.ts';

/** x' = a·x + c·y + e, y' = b·x + d·y + f: from the read page to the given one. */
export interface Placement {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const AS_GIVEN: Placement = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** For a page that was scaled and then turned about its middle, clockwise, onto a canvas of another size. */
export function placementOf(given: Size, degrees: number, read: Size, scale: number): Placement {
  const angle = (-degrees * Math.PI) / 180;
  const a = Math.cos(angle) / scale;
  const b = Math.sin(angle) / scale;
  return {
    a,
    b,
    c: -b,
    d: a,
    e: given.width / 2 - (a * read.width - b * read.height) / 2,
    f: given.height / 2 - (b * read.width + a * read.height) / 2,
  };
}

export function placed(box: Box, { a, b, c, d, e, f }: Placement): Box {
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ] as const;
  const exact = unionOf(
    corners.map(([x, y]) => ({ x: a * x + c * y + e, y: b * x + d * y + f, width: 0, height: 0 })),
  );
  const round = (value: number): number => (Math.round(value * 10) || 0) / 10;
  return {
    x: round(exact.x),
    y: round(exact.y),
    width: round(exact.width),
    height: round(exact.height),
  };
}

/** The reading with its evidence where it stands on the pages that were given. */
export function placedReading(reading: Reading, placements: readonly Placement[]): Reading {
  return {
    ...reading,
    documents: reading.documents.map((document) => ({
      ...document,
      evidence: document.evidence.map((each) => ({
        ...each,
        box: placed(each.box, placements[each.page - 1] ?? AS_GIVEN),
      })),
    })),
  };
}
