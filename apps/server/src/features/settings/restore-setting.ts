/** Brings an earlier version back, as a new one: nothing after it is lost. Of a list, version 0 is the empty list before its first. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { placeAgency, type Saved } from './save-agency.ts';
import { placeOffice } from './save-office.ts';
import {
  SECTIONS,
  agencyContent,
  agencyId,
  officeContent,
  type Content,
  type Section,
} from './setting-content.ts';
import { NOT_SETTINGS, mayWriteSettings, readSetting, writeSetting } from './setting-store.ts';

export const restoreBody = z.strictObject({
  agency: agencyId,
  section: z.enum(SECTIONS),
  item: z.string().max(60).default(''),
  version: z.int().nonnegative(),
  seen: z.int().positive(),
});

export async function restoreSetting(
  desk: Desk,
  actor: Actor,
  { agency, section, item, version, seen }: z.infer<typeof restoreBody>,
): Promise<Result<Saved, Refusal>> {
  if (!mayWriteSettings(actor, agency, section)) return refused(NOT_SETTINGS);
  return desk.database.as<Saved, Refusal>(actor.account, async (transaction) => {
    const empty = version === 0 ? EMPTY[section] : undefined;
    if (empty) {
      const change = { agency, section, item, seen, restores: 0, content: empty };
      const written = await writeSetting<Section>(transaction, desk, actor, change);
      return written.ok ? done({ version: written.value }) : written;
    }
    const earlier = await readSetting(transaction, { agency, section, item }, version);
    if (!earlier) return refused({ code: 'no-such-version' });
    const change = { agency, seen, restores: version };
    if (section === 'agency') {
      // An agency's row goes with it, and what keeps it from being closed still does.
      const content = agencyContent.parse(earlier.content);
      return placeAgency(transaction, desk, actor, { ...change, content });
    }
    if (section === 'office') {
      const content = officeContent.parse(earlier.content);
      return placeOffice(transaction, desk, actor, { ...change, content });
    }
    const { content } = earlier;
    const again = { ...change, section, item, content };
    const written = await writeSetting<Section>(transaction, desk, actor, again);
    return written.ok ? done({ version: written.value }) : written;
  });
}

/** Lists, which are empty before anybody wrote the first version. */
const EMPTY: Readonly<Partial<Record<Section, Content<Section>>>> = {
  sites: { sites: [] },
  providers: { providers: [] },
  'public-directory': { providers: [] },
};
