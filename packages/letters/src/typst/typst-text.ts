/**
 * Words as Typst source. Every word stands in a string literal, so that none of it can be read as markup,
 * and what a text quotes from English keeps its direction and its language.
 */
import { foreignRuns } from '@threshold/guidance/foreign-runs';

/** A string literal. */
export function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** Words of the card's own language, inside markup. */
export function wordsOf(text: string, script: string): string {
  return foreignRuns(text, script)
    .map((run) => {
      if (!run.foreign) return `#text(${literal(run.text)})`;
      return run.english ? `#en(${literal(run.text)})` : `#aside(${literal(run.text)})`;
    })
    .join('');
}

/** Words that are English whatever the card's language: citations, and the words shown to an officer. */
export function englishOf(text: string): string {
  return `#en(${literal(text)})`;
}

/** A day as Typst writes it. */
export function datetime(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `datetime(year: ${year ?? 0}, month: ${month ?? 0}, day: ${day ?? 0})`;
}
