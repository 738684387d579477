/**
 * An agency's own passages in letters, by kind and language: what a letter is composed with, and what may not stand in
 * one. They are added to the standard letter and never stand for its law, its answer or anybody's rights.
 */
import type { LetterTexts } from '@threshold/letters/letter/compose-letter';
import type { LetterKind } from '@threshold/letters/letter/letter-facts';
import type { OwnPassages } from '@threshold/letters/letter/own-passages';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { Transaction } from '../../db/database.ts';
import type { Refusal } from '../requests/refusal.ts';
import { settingContent, type LetterTextContent } from './setting-content.ts';

/** By item, such as `reply.en`. */
export type OwnTexts = ReadonlyMap<string, OwnPassages>;

interface Row {
  readonly item: string;
  readonly version: number;
  readonly content: object;
}

/** The version in force of every text of an agency; one that says nothing is none. */
export async function ownTextsOf(transaction: Transaction, agency: string): Promise<OwnTexts> {
  const rows = await transaction.query<Row>(
    `select distinct on (item) item, version, content from setting_version
     where agency = $1 and section = 'letter-text' order by item, version desc`,
    [agency],
  );
  return new Map(
    rows.flatMap(({ item, version, content }): [string, OwnPassages][] => {
      const read = settingContent.parse({ section: 'letter-text', ...content });
      if (read.section !== 'letter-text' || isEmpty(read.content)) return [];
      return [[item, { version, ...read.content }]];
    }),
  );
}

export function isEmpty({ opening, closing, signature }: LetterTextContent): boolean {
  return opening.length === 0 && closing.length === 0 && signature === undefined;
}

/** The words that a letter of this kind is made from. */
export function textsWith(texts: LetterTexts, own: OwnTexts, kind: LetterKind): LetterTexts {
  const ofKind = [...own].flatMap(([item, passages]): [string, OwnPassages][] => {
    const [of, language] = item.split('.');
    return of === kind && language !== undefined ? [[language, passages]] : [];
  });
  return ofKind.length === 0 ? texts : { ...texts, own: new Map(ofKind) };
}

/** Signs of a law that is cited: that stands in a letter from the determination alone. */
const CITES =
  /§|\bU\.?\s?S\.?\s?C\b|\bC\.?F\.?R\b|\b(Admin(istrative)?\.? Code|Local Law \d|Executive Order \d)/i;

export function letterTextRefusal(content: LetterTextContent): Refusal | undefined {
  const { opening, closing, signature } = content;
  const all = [...opening, ...closing, ...(signature === undefined ? [] : [signature])];
  const marked = all.flatMap((text) =>
    findSensitive(text).map(({ start, end }) => text.slice(start, end)),
  );
  if (marked.length > 0) return { code: 'words-marked', words: [...new Set(marked)] };
  const law = all.map((text) => CITES.exec(text)?.[0]).find((found) => found !== undefined);
  if (law === undefined) return undefined;
  return {
    code: 'bad-setting',
    problems: [
      `Take out “${law}”: which law a letter rests on comes from the determination, not from here.`,
    ],
  };
}
