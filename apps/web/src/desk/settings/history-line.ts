/** A line of a setting's history in the reader's language: what the program wrote into it, and not what a person did. */
import type { Say } from '../words/say.ts';

const CODES = [
  'counsel',
  'liaison',
  'contact',
  'help',
  'free',
  'public',
  'non-public',
  'active',
  'closed',
] as const;

const BETWEEN = ' · ';

/** A code stands alone between two points. A person's own words that are just such a word come out in translation. */
export function historyLine(line: string, say: Say): string {
  const parts = line.split(BETWEEN);
  return parts
    .map((part) => {
      const code = CODES.find((each) => each === part);
      const words = code === undefined ? part : say(`settings.line.${code}`);
      // Arabic beside a telephone number: each part keeps its own direction and its place in the row.
      return parts.length === 1 ? words : `\u2068${words}\u2069`;
    })
    .join(BETWEEN);
}
