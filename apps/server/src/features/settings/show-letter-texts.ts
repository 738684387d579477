/** Every letter in every language it is written in, with the agency's own passages where it has set some. */
import { LETTER_KINDS, type LetterKind } from '@threshold/letters/letter/letter-facts';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { isEmpty } from './letter-texts.ts';
import { letterTextContent } from './setting-content.ts';
import { NOT_SETTINGS, changedBy, mayWriteSettings, readSetting } from './setting-store.ts';
import type { agencyQuery } from './show-sites.ts';

export const letterTextList = z
  .strictObject({
    letters: z.array(
      z.strictObject({
        item: z.string(),
        kind: z.enum(LETTER_KINDS),
        language: z.string(),
        content: letterTextContent,
        changed: changedBy,
        used: z.enum(['standard', 'own', 'without-english']).meta({
          description:
            'What letters say now; a notice has own passages only where they are set in English too.',
        }),
      }),
    ),
  })
  .meta({ id: 'letter-text-list' });
export type LetterTextList = z.infer<typeof letterTextList>;

export function languagesOf({ letters }: Pick<Desk, 'letters'>, kind: LetterKind): string[] {
  return kind === 'person-notice' ? [...letters.texts.notice.keys()] : ['en'];
}

export function isLetterItem(desk: Pick<Desk, 'letters'>, item: string): boolean {
  return LETTER_KINDS.some((kind) =>
    languagesOf(desk, kind).some((language) => item === `${kind}.${language}`),
  );
}

export async function showLetterTexts(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<LetterTextList, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  return desk.database.as<LetterTextList, Refusal>(actor.account, async (transaction) => {
    const letters: LetterTextList['letters'] = [];
    for (const kind of LETTER_KINDS) {
      for (const language of languagesOf(desk, kind)) {
        const item = `${kind}.${language}`;
        const set = await readSetting(transaction, { agency, section: 'letter-text', item });
        const content = set?.content ?? { opening: [], closing: [] };
        const changed = set?.changed ?? null;
        letters.push({ item, kind, language, content, changed, used: 'own' });
      }
    }
    const empty = new Map(letters.map(({ item, content }) => [item, isEmpty(content)]));
    return done({
      letters: letters.map((letter) => ({
        ...letter,
        used: isEmpty(letter.content)
          ? 'standard'
          : empty.get(`${letter.kind}.en`) === true
            ? 'without-english'
            : 'own',
      })),
    });
  });
}
