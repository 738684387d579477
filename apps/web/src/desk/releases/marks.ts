/** What is blacked out on the pages of a release, while somebody marks it: every step can be taken back. */
import type { Schemas } from '../api/client.ts';

export type ReleaseView = Schemas['release-view'];
export type Marks = NonNullable<ReleaseView['marks']>;
export type ReleasePage = ReleaseView['pages'][number];
export type Word = ReleasePage['lines'][number][number];
export type Place = Word['box'];
export type MarkedPage = Marks['pages'][number];
export type MarkedBox = MarkedPage['boxes'][number];

/** By page: the boxes, and whether it leaves at all. */
export interface Marking {
  readonly boxes: readonly (readonly MarkedBox[])[];
  readonly leaves: readonly boolean[];
}

export function markingOf({ pages, marks }: Pick<ReleaseView, 'pages' | 'marks'>): Marking {
  const of = (at: number): MarkedPage | undefined => marks?.pages.find((page) => page.at === at);
  return {
    boxes: pages.map((_, at) => of(at)?.boxes ?? []),
    leaves: pages.map((_, at) => marks === null || of(at) !== undefined),
  };
}

export function pagesOf({ boxes, leaves }: Marking): MarkedPage[] {
  return boxes.flatMap((each, at) => (leaves[at] === true ? [{ at, boxes: [...each] }] : []));
}

export function withBoxes(marking: Marking, at: number, boxes: readonly MarkedBox[]): Marking {
  return { ...marking, boxes: marking.boxes.map((each, page) => (page === at ? boxes : each)) };
}

export function withLeaving(marking: Marking, at: number, leaving: boolean): Marking {
  return { ...marking, leaves: marking.leaves.map((each, page) => (page === at ? leaving : each)) };
}

/** Whether the middle of a word lies in a box. */
export function covered(word: Place, boxes: readonly Place[]): boolean {
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2];
  return boxes.some(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
}

/** Black out a word, or give it back: then every box over its middle goes. */
export function toggled(
  boxes: readonly MarkedBox[],
  word: Place,
  reason: string,
): readonly MarkedBox[] {
  return covered(word, boxes)
    ? boxes.filter((box) => !covered(word, [box]))
    : [...boxes, { ...word, reason }];
}

/** Every word that is proposed and stands open. */
export function proposed({ lines }: Pick<ReleasePage, 'lines'>, boxes: readonly Place[]): Word[] {
  return lines.flat().filter(({ hint, box }) => hint !== null && !covered(box, boxes));
}

/** Within the page, and never without a size. */
export function within(
  { x, y, width, height }: Place,
  page: { readonly width: number; readonly height: number },
): Place {
  const left = Math.min(Math.max(0, x), page.width - 1);
  const top = Math.min(Math.max(0, y), page.height - 1);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(width, page.width - left)),
    height: Math.max(1, Math.min(height, page.height - top)),
  };
}
