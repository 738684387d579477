/**
 * A title too damaged to be found whole, told by its words: on the lines under a signature, where a
 * printed title stands. A judge's only where a judge's word is there and no officer's.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';
import type { Kind, SignerRole } from '../taxonomy/schema.ts';

const MAGISTRATE = foldedText('magistrate');
const JUDGE = ['judge', 'justice'].map(foldedText);
const DISTRICT = foldedText('district');
const OFFICER = [
  'deportation',
  'detention',
  'supervisory',
  'director',
  'immigration',
  'agent',
  'enforcement',
].map(foldedText);
const CLERK = foldedText('clerk');

export function misreadTitle(
  text: PacketText,
  label: Range,
  kind: Kind | undefined,
): SignerRole | undefined {
  const line = text.words[label.from]!.line;
  const piece = text.words[label.from]!.piece;
  const words = text.lines
    .slice(line, line + 3)
    .filter(({ page }) => page === text.words[label.from]!.page)
    .flatMap(({ from, to }) => text.words.slice(from, to))
    .filter((word) => word.piece !== piece)
    .map((word) => foldedText(word.text));
  const has = (title: string): boolean => words.some((word) => isLike(word, title));
  if (OFFICER.some(has))
    return kind?.signer === 'immigration-officer' || kind?.court !== null
      ? 'immigration-officer'
      : undefined;
  if (has(CLERK)) return 'court-clerk';
  if (!JUDGE.some(has) && !has(MAGISTRATE)) return undefined;
  if (kind?.court === 'state') return 'state-judge';
  if (has(MAGISTRATE)) return 'magistrate-judge';
  return has(DISTRICT) ? 'article-iii-judge' : undefined;
}

function isLike(word: string, title: string): boolean {
  return distance(word, title) <= Math.max(1, Math.floor(title.length / 4));
}
