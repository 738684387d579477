/**
 * A letter as HTML: the same words in the same order as its PDF, for the screen and for printing without one.
 * Each part says its language and direction, each value stands apart in a bdi. No style of its own: letter.css.
 */
import type { Letter, LetterBlock, LetterPart, Run, Runs } from '../letter/letter.ts';
import { escape } from './markup.ts';

export function letterHtml(letter: Letter): string {
  const parts = letter.parts.map((part) => partHtml(part));
  return `<article class="letter" data-kind="${letter.kind}" data-state="${letter.state}" data-hash="${letter.hash}">${parts.join('')}</article>`;
}

/** The letter as one HTML file that stands alone: to open, to send on, to print. */
export function letterFile(letter: Letter, { style }: { readonly style: string }): string {
  const { language } = letter.parts[0];
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(letter.title)}</title>
<style>
${style}</style>
</head>
<body>
<main>${letterHtml(letter)}</main>
</body>
</html>
`;
}

function partHtml({ language, blocks }: LetterPart): string {
  return `<section lang="${language.tag}" dir="${language.direction}">${blocks.map(blockHtml).join('')}</section>`;
}

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'mark':
      return `<div class="mark"><p><strong>${runsHtml(block.title)}</strong></p>${block.lead ? `<p>${runsHtml(block.lead)}</p>` : ''}${block.items.length > 0 ? listHtml(block.items) : ''}</div>`;
    case 'address':
      return `<p class="address">${linesHtml(block.lines)}</p>`;
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`;
    case 'facts':
      return `<dl>${block.rows.map(({ label, value }) => `<div><dt>${runsHtml(label)}</dt><dd>${runsHtml(value)}</dd></div>`).join('')}</dl>`;
    case 'paragraph':
      return `<p${block.direction ? ` dir="${block.direction}"` : ''}>${runsHtml(block.runs)}</p>`;
    case 'list':
      return listHtml(block.items);
    case 'exact':
      return `<pre lang="en" dir="ltr">${block.lines.map(escape).join('\n')}</pre>`;
    case 'signature':
      return `<p class="signature">${linesHtml(block.lines)}</p>`;
    case 'foot':
      return `<div class="foot">${block.lines.map((line) => `<p>${runsHtml(line)}</p>`).join('')}</div>`;
  }
}

function listHtml(items: readonly Runs[]): string {
  return `<ul>${items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</ul>`;
}

function linesHtml(lines: readonly Runs[]): string {
  return lines.map(runsHtml).join('<br>');
}

function runsHtml(runs: Runs): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, direction, english, strong, whole }: Run): string {
  const words = escape(text);
  const apart = direction
    ? `<bdi dir="${direction}"${english ? ' lang="en"' : ''}${whole ? ' class="whole"' : ''}>${words}</bdi>`
    : words;
  return strong ? `<strong>${apart}</strong>` : apart;
}
