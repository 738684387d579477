/** The twin of the pages for reading aloud and searching: only words that were read in the open, and reasons. */
import type { BlackedOut } from './black-out.ts';
import type { Reason } from './pages-content.ts';

export function pagesHtml(
  title: string,
  pages: readonly Pick<BlackedOut, 'lines'>[],
  reasons: readonly Reason[],
): string {
  const body = pages.flatMap(({ lines }, index) => [
    `<section><h2>Page ${index + 1} of ${pages.length}</h2>`,
    ...lines
      .filter((line) => line.length > 0)
      .map((line) => {
        const words = line.map((piece) =>
          'word' in piece
            ? escaped(piece.word)
            : `<mark>[blacked out: ${escaped(piece.reason)}]</mark>`,
        );
        return `<p dir="auto">${words.join(' ')}</p>`;
      }),
    '</section>',
  ]);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    '<style>body{font:1.125rem/1.5 sans-serif;max-inline-size:40rem;margin:1rem auto;padding-inline:1rem}mark{background:#1b1b1b;color:#fff}</style>',
    '</head>',
    '<body><main>',
    `<h1>${escaped(title)}</h1>`,
    '<p>These words were read by a machine from the pictures in the PDF. The pictures count.</p>',
    ...(reasons.length === 0
      ? []
      : [
          '<h2>Why places are blacked out</h2>',
          '<dl>',
          ...reasons.map(
            ({ code, words }) => `<dt>${escaped(code)}</dt><dd>${escaped(words)}</dd>`,
          ),
          '</dl>',
        ]),
    ...body,
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
