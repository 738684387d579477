/**
 * One page with its black boxes. By pointer: a word is blacked out by a click, any other place by a box drawn over it. By
 * keyboard: the words of the page stand below it, and boxes can be added, moved, made larger and removed.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import {
  covered,
  toggled,
  within,
  type MarkedBox,
  type Place,
  type ReleasePage,
  type Word,
} from './marks.ts';

interface Marker {
  readonly page: ReleasePage;
  readonly boxes: readonly MarkedBox[];
  readonly reason: string;
  readonly mark: (boxes: readonly MarkedBox[]) => void;
}

/** Less than this share of the width is a click. */
const CLICK = 0.008;
/** Of the page's width, by one press of an arrow. */
const STEP = 0.01;

export function PageMarker({
  address,
  title,
  ...marker
}: Marker & { readonly address: string; readonly title: string }): ReactElement {
  const say = useSay();
  const { page, boxes, reason, mark } = marker;
  const [broken, set] = useState(false);
  const [drawn, draw] = useState<Place>();
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const words = page.lines.flat();
  const placeOf = (event: PointerEvent<SVGSVGElement>): { x: number; y: number } => {
    const shown = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - shown.left) / shown.width) * page.width,
      y: ((event.clientY - shown.top) / shown.height) * page.height,
    };
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = placeOf(event);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (from.current) draw(between(from.current, placeOf(event)));
  };
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    const start = from.current;
    from.current = undefined;
    draw(undefined);
    if (!start) return;
    const box = between(start, placeOf(event));
    if (Math.max(box.width, box.height) > page.width * CLICK) {
      mark([...boxes, { ...within(box, page), reason }]);
      return;
    }
    const word = words.find((each) => covered({ ...start, width: 0, height: 0 }, [each.box]));
    const over = boxes.filter((each) => covered({ ...start, width: 0, height: 0 }, [each]));
    if (over.length > 0) mark(boxes.filter((each) => !over.includes(each)));
    else if (word) mark(toggled(boxes, word.box, reason));
  };
  return (
    <figure className="releases-page">
      {broken ? (
        <p className="case-problem">{say('papers.no-picture')}</p>
      ) : (
        <div className="releases-picture" dir="ltr">
          <img src={address} alt={title} onError={() => set(true)} draggable={false} />
          <svg
            viewBox={`0 0 ${page.width} ${page.height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            onPointerDown={begin}
            onPointerMove={move}
            onPointerUp={end}
            onPointerCancel={() => {
              from.current = undefined;
              draw(undefined);
            }}
          >
            {words.map(({ box, hint }, at) =>
              hint === null || covered(box, boxes) ? null : (
                <rect key={at} className="releases-hint" {...box} />
              ),
            )}
            {boxes.map(({ x, y, width, height }, at) => (
              <rect key={at} className="releases-box" {...{ x, y, width, height }} />
            ))}
            {drawn ? <rect className="releases-box" {...drawn} /> : null}
          </svg>
        </div>
      )}
      <WordKeys {...marker} words={words} />
      <BoxKeys {...marker} />
    </figure>
  );
}

function between(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): Place {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** The words in their order: one stop of the tab key, arrows between them, space to black one out. */
function WordKeys({
  words,
  boxes,
  reason,
  mark,
}: Marker & { readonly words: readonly Word[] }): ReactElement {
  const say = useSay();
  const [at, stand] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(words.length - 1, Math.max(0, at + by));
    stand(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <details className="releases-words">
      <summary>{say('releases.words', { count: words.length })}</summary>
      <p className="quiet">{say('releases.words-hint')}</p>
      <div
        ref={list}
        role="group"
        aria-label={say('releases.words', { count: words.length })}
        dir="ltr"
        lang="en"
        onKeyDown={keys}
      >
        {words.map(({ text, box, hint }, index) => (
          <button
            key={index}
            type="button"
            aria-pressed={covered(box, boxes)}
            data-hint={hint ?? undefined}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => stand(index)}
            onClick={() => mark(toggled(boxes, box, reason))}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}

function BoxKeys({ page, boxes, reason, mark }: Marker): ReactElement {
  const say = useSay();
  const across = page.width * STEP;
  const put = (at: number, box: Place): void =>
    mark(
      boxes.map((each, place) =>
        place === at ? { ...within(box, page), reason: each.reason } : each,
      ),
    );
  const keys = (event: KeyboardEvent<HTMLButtonElement>, at: number): void => {
    const box = boxes[at];
    const by = {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
    }[event.key];
    if (!box || !by) return;
    event.preventDefault();
    const [dx = 0, dy = 0] = by.map((each) => each * across);
    put(
      at,
      event.shiftKey
        ? { ...box, width: box.width + dx, height: box.height + dy }
        : { ...box, x: box.x + dx, y: box.y + dy },
    );
  };
  return (
    <details className="releases-boxes">
      <summary>{say('releases.boxes', { count: boxes.length })}</summary>
      <p className="quiet">{say('releases.boxes-hint')}</p>
      <ul>
        {boxes.map((box, at) => (
          <li key={at}>
            <button
              type="button"
              className="usa-button usa-button--outline case-small"
              onKeyDown={(event) => keys(event, at)}
            >
              {say('releases.box', {
                number: at + 1,
                reason: box.reason,
                across: Math.round((box.x / page.width) * 100),
                down: Math.round((box.y / page.height) * 100),
              })}
            </button>{' '}
            <button
              type="button"
              className="usa-button usa-button--outline case-small"
              aria-label={say('releases.box-remove-which', { number: at + 1 })}
              onClick={() => mark(boxes.filter((_, place) => place !== at))}
            >
              {say('releases.box-remove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() =>
          mark([
            ...boxes,
            {
              x: page.width * 0.4,
              y: page.height * 0.4,
              width: page.width * 0.2,
              height: page.height * 0.03,
              reason,
            },
          ])
        }
      >
        {say('releases.box-add')}
      </button>
    </details>
  );
}
