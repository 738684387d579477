/** The words relied on, cut out of the picture of their page, their place marked; or as words where there is none. */
import type { Say } from '@threshold/guidance/message';
import type { ShownPage } from '@threshold/instruments/input/paper-reader';
import type { Evidence } from '@threshold/instruments/reading';
import { unionOf, type Box } from '@threshold/instruments/page/page';
import { useEffect, useRef, type ReactElement } from 'react';

export function CutOut({
  say,
  evidence,
  page,
}: {
  readonly say: Say;
  /** Of one page; shown together where they stand near each other. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly page: ShownPage | undefined;
}): ReactElement {
  const words = evidence.map(({ text }) => text).join(' … ');
  return (
    <figure className="paper-cut">
      {page && <Picture boxes={evidence.map(({ box }) => box)} words={words} page={page} />}
      <figcaption>
        <q lang="en" dir="ltr">
          {words}
        </q>
        {page && <small>{say('paper.place', { number: String(evidence[0].page) })}</small>}
      </figcaption>
    </figure>
  );
}

/** What lies around the words, in heights of a line, so that the place can be found on the paper. */
const AROUND = 1.2;
/** Of the page's width, as much is shown: less could not be found, more could not be read on a phone. */
const NARROWEST = 0.3;
const WIDEST = 0.5;

function Picture({
  boxes,
  words,
  page: { image, scale },
}: {
  readonly boxes: readonly Box[];
  readonly words: string;
  readonly page: ShownPage;
}): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const marks = boxes.map((box) => times(box, scale));
    const all = unionOf(marks);
    const line = Math.max(...marks.map(({ height }) => height));
    const wide = between(all.width * 1.15, image.width * NARROWEST, image.width * WIDEST);
    const tall = Math.min(image.height, all.height + 2 * AROUND * line);
    // Words wider than the picture are shown from where they begin.
    const start = all.width > wide ? all.x - line : all.x + all.width / 2 - wide / 2;
    const left = Math.round(between(start, 0, image.width - wide));
    const top = Math.round(between(all.y + all.height / 2 - tall / 2, 0, image.height - tall));
    const [columns, rows] = [Math.max(1, Math.round(wide)), Math.max(1, Math.round(tall))];
    canvas.current.width = columns;
    canvas.current.height = rows;
    const cut = context.createImageData(columns, rows);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const grey = image.data[(top + row) * image.width + left + column] ?? 255;
        const at = (row * columns + column) * 4;
        cut.data[at] = cut.data[at + 1] = cut.data[at + 2] = grey;
        cut.data[at + 3] = 255;
      }
    }
    context.putImageData(cut, 0, 0);
    context.lineWidth = Math.max(2, columns / 200);
    context.strokeStyle = '#8b0a03';
    const space = line * 0.15;
    for (const { x, y, width, height } of marks) {
      context.strokeRect(x - left - space, y - top - space, width + 2 * space, height + 2 * space);
    }
  }, [boxes, image, scale]);
  return <canvas ref={canvas} role="img" aria-label={words} lang="en" />;
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

function times({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
