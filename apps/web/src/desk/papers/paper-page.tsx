/**
 * One page as it was read, with the places that something was read from. A picture carries them as a drawing over it, in
 * the page's own units; a page of text carries them as marked words.
 */
import { useState, type ReactElement } from 'react';
import { useWords } from '../words/words.tsx';
import { markedLines } from './marked-lines.ts';
import type { PaperReading, PlacedWords } from './papers-api.ts';

export function PaperPage({
  address,
  page: { width, height, picture, lines },
  number,
  of,
  places,
}: {
  readonly address: string;
  readonly page: PaperReading['pages'][number];
  readonly number: number;
  readonly of: number;
  readonly places: readonly PlacedWords[];
}): ReactElement {
  const { say } = useWords();
  const [broken, set] = useState(false);
  const here = places.filter(({ page }) => page === number);
  const title = say('papers.page', { number, of });
  if (!picture) {
    return (
      <pre className="papers-text" lang="en" dir="ltr" tabIndex={0} aria-label={title}>
        {lines.length === 0
          ? say('papers.no-picture')
          : markedLines(lines, here).map((line, at) => (
              <span key={at}>
                {line.map(({ text, marked }, part) =>
                  marked ? <mark key={part}>{text}</mark> : text,
                )}
                {'\n'}
              </span>
            ))}
      </pre>
    );
  }
  if (broken) return <p className="case-problem">{say('papers.no-picture')}</p>;
  const margin = Math.max(width, height) / 200;
  return (
    <div className="papers-picture" dir="ltr">
      <img src={address} alt={title} onError={() => set(true)} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
        {here.map(({ box }, at) => (
          <rect
            key={at}
            x={box.x - margin}
            y={box.y - margin}
            width={box.width + 2 * margin}
            height={box.height + 2 * margin}
          />
        ))}
      </svg>
    </div>
  );
}
