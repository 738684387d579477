/**
 * Whether somebody of a case may stand on another side of the office's cases already: by blinded words of names (decisions/0020), so
 * that no name is kept for it in clear. What it answers is "possible conflict", never whose case or which provider. It finds
 * whole words in any order and writing; it cannot know who is one person, and a person has to look.
 */
import type { Transaction } from '../../db/database.ts';
import type { MasterKey } from '../../seal/seal.ts';
import type { Desk } from '../requests/desk.ts';
import { BlindWords, wordsOf } from '../requests/word-index.ts';
import type { Intake } from './case-event.ts';

type Sides = Pick<Intake, 'person' | 'opposing'>;

interface SideWords {
  readonly side: number;
  readonly words: readonly string[];
}

function sidesOf({ person, opposing }: Sides): readonly SideWords[] {
  return [person, ...opposing].map((name, side) => ({ side, words: nameWords(name) }));
}

/** A word of one sign is an initial, which finds nobody; in Chinese it is a whole name. */
export function nameWords(name: string): readonly string[] {
  const signs = name.normalize('NFKC').match(/(?<!\p{L})\p{Script=Han}(?!\p{L})/gu) ?? [];
  return [...new Set([...wordsOf(name), ...signs])];
}

/** A key of its own: words of requests and of cases are never equal bytes. */
function blindFor(master: MasterKey, agency: string): BlindWords {
  return new BlindWords({ master }, `defence ${agency}`);
}

/** The same words, in any order and writing. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.length > 0 && a.length === b.length && a.every((word) => b.includes(word));
}

/** Whether one name stands whole in another: somebody on the other side whose name a provider bears. */
export function bearsName(whole: string, name: string): boolean {
  const [all, words] = [nameWords(whole), nameWords(name)];
  return words.length > 1 && words.every((word) => all.includes(word));
}

export async function keepCaseWords(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  { id, agency, ...sides }: Sides & { readonly id: string; readonly agency: string },
): Promise<void> {
  const blind = blindFor(desk.master, agency);
  await transaction.query('delete from case_word where record = $1', [id]);
  for (const { side, words } of sidesOf(sides)) {
    await transaction.query(
      `insert into case_word (agency, record, side, word)
       select $1, $2, $3, decode(word, 'hex') from unnest($4::text[]) word on conflict do nothing`,
      [agency, id, side, words.map((word) => blind.of(word).toString('hex'))],
    );
  }
}

export interface Crossing {
  readonly record: string;
  /** The two stand on different sides; else it may be the same person twice. */
  readonly opposed: boolean;
  readonly provider: string | null;
}

/** Other cases of the office in which a name of this one stands. */
export async function crossingsOf(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  { id, agency, ...sides }: Sides & { readonly id: string; readonly agency: string },
): Promise<readonly Crossing[]> {
  const blinds = mastersOf(desk.master).map((master) => blindFor(master, agency));
  const found: Crossing[] = [];
  for (const { side, words } of sidesOf(sides)) {
    if (words.length === 0) continue;
    const stored = blinds.flatMap((blind) => words.map((word) => blind.of(word).toString('hex')));
    const rows = await transaction.query<{
      record: string;
      side: number;
      provider: string | null;
    }>(
      `select w.record, w.side, c.provider from case_word w join defense_case c on c.id = w.record
       where w.agency = $1 and w.record <> $2 and w.word in (select decode(h, 'hex') from unnest($3::text[]) h)
         and (w.side = 0 or $4)
       group by w.record, w.side, c.provider
       -- Two words of a name, or all there are of one of the two.
       having count(distinct w.word) >= least(2, $5, (
         select count(*) from case_word a where a.record = w.record and a.side = w.side))
       order by w.record`,
      // Two who stand on the other side of different cases are in nobody's way.
      [agency, id, stored, side === 0, words.length],
    );
    found.push(
      ...rows.map(({ record, provider, side: theirs }) => ({
        record,
        provider,
        opposed: side !== 0 || theirs !== 0,
      })),
    );
  }
  return found;
}

function mastersOf(master: MasterKey): readonly MasterKey[] {
  return master.other === undefined ? [master] : [master, ...mastersOf(master.other)];
}

/** Cases whose person has every word of what is looked for. */
export async function namedIn(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  agencies: readonly string[],
  search: string,
): Promise<readonly string[]> {
  const words = nameWords(search).slice(0, 8);
  const blinds = agencies.flatMap((agency) =>
    mastersOf(desk.master).map((master) => blindFor(master, agency)),
  );
  let found: readonly string[] | undefined;
  for (const word of words) {
    const rows = await transaction.query<{ record: string }>(
      `select distinct record from case_word
       where side = 0 and word in (select decode(h, 'hex') from unnest($1::text[]) h)`,
      [blinds.map((blind) => blind.of(word).toString('hex'))],
    );
    const having = new Set(rows.map(({ record }) => record));
    found = (found ?? [...having]).filter((record) => having.has(record));
  }
  return found ?? [];
}
