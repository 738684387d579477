/** HTML as text: every word escaped, and what a text quotes from English set apart. */
import { foreignRuns } from '@threshold/guidance/foreign-runs';

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words of the card's own language. */
export function wordsIn(text: string, script: string): string {
  return foreignRuns(text, script)
    .map((run) => {
      if (!run.foreign) return escape(run.text);
      return `<bdi${run.english ? ' lang="en"' : ''}>${escape(run.text)}</bdi>`;
    })
    .join('');
}

/** Words that are English whatever the card's language. */
export function englishIn(text: string): string {
  return `<bdi lang="en" dir="ltr">${escape(text)}</bdi>`;
}
