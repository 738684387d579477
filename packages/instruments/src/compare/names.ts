/**
 * Whether two names are one person's. Order, case, hyphens, accents and misread letters do not matter;
 * another given name or family name does. In doubt it says so: nobody is taken for another person.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../match/fold.ts';

export type NameMatch = 'same' | 'may-differ' | 'different';

const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'del',
  'la',
  'las',
  'los',
  'von',
  'van',
  'al',
  'el',
  'bin',
  'y',
  'e',
  'jr',
  'sr',
  'ii',
  'iii',
  'mr',
  'ms',
  'mrs',
  'dr',
]);

export function compareNames(first: string, second: string): NameMatch {
  const [short, long] = [tokens(first), tokens(second)].sort((a, b) => a.length - b.length) as [
    Token[],
    Token[],
  ];
  if (short.length === 0) return 'may-differ';
  const left = [...long];
  let near = false;
  for (const token of short) {
    const same = left.findIndex((other) => other.folded === token.folded);
    if (same !== -1) {
      left.splice(same, 1);
      continue;
    }
    const close = left.findIndex((other) => isClose(token, other));
    if (close === -1) {
      // One name of several in common is a namesake or a relative.
      return 'different';
    }
    left.splice(close, 1);
    near = true;
  }
  const surplus = left.filter(({ initial }) => !initial);
  if (short.filter(({ initial }) => !initial).length < 2) return 'may-differ';
  return near || surplus.length > 0 ? 'may-differ' : 'same';
}

interface Token {
  readonly folded: string;
  readonly initial: boolean;
}

function tokens(name: string): Token[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{N}|!]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word))
    .map((word) => ({ folded: foldedText(word) || word, initial: word.length === 1 }));
}

/** One letter amiss in a name of five or more, or an initial for a name. */
function isClose(a: Token, b: Token): boolean {
  if (a.initial || b.initial) return a.folded[0] === b.folded[0];
  return Math.min(a.folded.length, b.folded.length) >= 5 && distance(a.folded, b.folded) <= 1;
}
