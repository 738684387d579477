/** Who changed a setting, when, and what came and went: newest first. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { SECTIONS, settingContent, type Section } from './setting-content.ts';
import { changeOf, linesOf } from './setting-lines.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const historyQuery = z.strictObject({
  agency: z.string().max(40),
  section: z.enum(SECTIONS),
  item: z.string().max(60).default(''),
});

/** Older ones are kept, and are not shown here. */
const MOST = 50;

export const settingHistory = z
  .strictObject({
    versions: z.array(
      z.strictObject({
        version: z.int(),
        by: z.string(),
        at: z.iso.datetime(),
        restores: z.int().nullable(),
        added: z.array(z.string()).readonly(),
        removed: z.array(z.string()).readonly(),
        /** The version whole; null for sites, of which a list may hold a thousand. */
        whole: z.array(z.string()).readonly().nullable(),
      }),
    ),
  })
  .meta({ id: 'setting-history' });
export type SettingHistory = z.infer<typeof settingHistory>;

interface Row {
  readonly version: number;
  readonly name: string;
  readonly at: Date;
  readonly restores: number | null;
  readonly content: object;
}

export async function showHistory(
  desk: Desk,
  actor: Actor,
  { agency, section, item }: z.infer<typeof historyQuery>,
): Promise<Result<SettingHistory, Refusal>> {
  if (!mayWriteSettings(actor, agency, section)) return refused(NOT_SETTINGS);
  return desk.database.as<SettingHistory, Refusal>(actor.account, async (transaction) => {
    const rows = await transaction.query<Row>(
      `select version, desk_name(by) as name, at, restores, content from setting_version
       where agency = $1 and section = $2 and item = $3 order by version desc limit ${MOST + 1}`,
      [agency, section, item],
    );
    const lines = rows.map(({ content }) => linesIn(section, content));
    return done({
      versions: rows.slice(0, MOST).map(({ version, name, at, restores }, index) => ({
        version,
        by: name,
        at: at.toISOString(),
        restores,
        whole: section === 'sites' ? null : (lines[index] ?? []),
        ...changeOf(lines[index + 1] ?? [], lines[index] ?? []),
      })),
    });
  });
}

function linesIn(section: Section, stored: object): readonly string[] {
  return linesOf(settingContent.parse({ section, ...stored }));
}
