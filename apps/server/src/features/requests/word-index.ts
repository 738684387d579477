/**
 * Finds requests by words that stand sealed in them, without keeping the words: each is stored as an HMAC
 * under a key made from the master key for one agency (docs/decisions/0020). Only whole words are found, and
 * only those that everybody who may read the request may read: no counsel's reasons, no comment under privilege.
 */
import { createHmac, hkdfSync } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import type { MasterKey } from '../../seal/seal.ts';
import type { Desk } from './desk.ts';
import type { PlacedEvent } from './request-event.ts';

const MOST_WORDS = 400;
/** Different words of one paper: what sixty dense pages have, nearly. */
const MOST_OF_PAPER = 4000;
const MOST_TERMS = 8;
const SHORTEST = 2;
/** Enough that two words never meet in one agency; the primary key holds twelve bytes, not thirty-two. */
const KEPT_BYTES = 12;

/** The same for «García», GARCIA and garcía: letters and figures, without case and marks. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= SHORTEST))];
}

export class BlindWords {
  readonly #key: Uint8Array;

  constructor({ master }: Pick<Desk, 'master'>, agency: string) {
    this.#key = new Uint8Array(
      hkdfSync('sha256', master.bytes, new Uint8Array(0), `threshold words ${agency}`, 32),
    );
  }

  of(word: string): Buffer {
    return createHmac('sha256', this.#key).update(word).digest().subarray(0, KEPT_BYTES);
  }
}

interface Indexed {
  readonly request: string;
  readonly agency: string;
}

/** The key of an agency is made once: it is the same as long as the master key is. */
function blinding({ master }: Pick<Desk, 'master'>, agency: string): BlindWords {
  const ofMaster = made.get(master) ?? new Map<string, BlindWords>();
  made.set(master, ofMaster);
  const blind = ofMaster.get(agency) ?? new BlindWords({ master }, agency);
  ofMaster.set(agency, blind);
  return blind;
}

const made = new WeakMap<Desk['master'], Map<string, BlindWords>>();

/** Writes the words of new events; with them, in their transaction. */
export async function keepWords(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  on: Indexed,
  placed: readonly PlacedEvent[],
): Promise<void> {
  await keepText(transaction, desk, on, placed.flatMap(textsOf).join(' '), MOST_WORDS);
}

/** What stands on a paper is found like what was written with the request; a long one by its first words. */
export async function keepText(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  { request, agency }: Indexed,
  text: string,
  most = MOST_OF_PAPER,
): Promise<void> {
  const words = blinded(desk, agency, text, most);
  if (words.length === 0) return;
  await transaction.query(
    `insert into request_word (agency, request, word)
     select $1, $2, decode(word, 'hex') from unnest($3::text[]) word on conflict do nothing`,
    [agency, request, words],
  );
}

/** Of the events that a request begins with, for the statement that writes them. */
export function blindWordsOf(
  desk: Pick<Desk, 'master'>,
  agency: string,
  placed: readonly PlacedEvent[],
): readonly string[] {
  return blinded(desk, agency, placed.flatMap(textsOf).join(' '), MOST_WORDS);
}

/** In hexadecimal. */
function blinded(
  desk: Pick<Desk, 'master'>,
  agency: string,
  text: string,
  most: number,
): readonly string[] {
  const words = wordsOf(text).slice(0, most);
  if (words.length === 0) return [];
  const blind = blinding(desk, agency);
  return words.map((word) => blind.of(word).toString('hex'));
}

function textsOf({ event }: PlacedEvent): readonly string[] {
  switch (event.type) {
    case 'request-recorded':
    case 'facts-added':
    case 'question-asked':
      return Object.values(event.sealed).filter((each) => typeof each === 'string');
    case 'comment-added':
      return event.facts.kind === 'privileged' ? [] : [event.sealed.text];
    default:
      return [];
  }
}

function mastersOf(master: MasterKey): readonly MasterKey[] {
  return master.other === undefined ? [master] : [master, ...mastersOf(master.other)];
}

/** What was typed to search for, term by term: each as every agency that is searched would have stored it. */
export function termsOf(
  desk: Pick<Desk, 'master'>,
  agencies: readonly string[],
  search: string,
): readonly { readonly word: string; readonly stored: readonly Uint8Array[] }[] {
  const blind = mastersOf(desk.master).flatMap((master) =>
    agencies.map((agency) => blinding({ master }, agency)),
  );
  return wordsOf(search)
    .slice(0, MOST_TERMS)
    .map((word) => ({ word, stored: blind.map((each) => each.of(word)) }));
}
