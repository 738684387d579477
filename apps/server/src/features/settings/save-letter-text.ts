/** Sets an agency's own passages for one kind of letter in one language; with nothing in it, the standard text again. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { letterTextRefusal } from './letter-texts.ts';
import type { Saved } from './save-agency.ts';
import { agencyId, letterTextContent, letterTextItem } from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, writeSetting } from './setting-store.ts';
import { isLetterItem } from './show-letter-texts.ts';

export const saveLetterTextBody = z.strictObject({
  agency: agencyId,
  item: letterTextItem,
  seen: z.int().nonnegative(),
  content: letterTextContent,
});

export async function saveLetterText(
  desk: Desk,
  actor: Actor,
  { agency, item, seen, content }: z.infer<typeof saveLetterTextBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  if (!isLetterItem(desk, item)) return refused({ code: 'bad-setting', problems: [NO_LANGUAGE] });
  const wrong = letterTextRefusal(content);
  if (wrong) return refused(wrong);
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    const change = { agency, section: 'letter-text', item, seen, content } as const;
    const written = await writeSetting(transaction, desk, actor, change);
    return written.ok ? done({ version: written.value }) : written;
  });
}

export const NO_LANGUAGE = 'There is no such letter in this language. Choose one of the list.';
