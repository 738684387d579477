/**
 * What offices publish of the directory of help, for everybody: entries with their sources and the day somebody asked, and which
 * office says so. No name of a person, no room, nothing of who asks. docs/directory.md.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { provider, type Provider } from '@threshold/guidance/directory/provider';
import { oneOfEach } from '@threshold/guidance/directory/provider-publication';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import type { Desk } from '../requests/desk.ts';
import { settingContent } from '../settings/setting-content.ts';

const published = provider.omit({ capacity: true, rate: true }).extend({
  office: z.string().meta({ description: 'Who published it.' }),
  published: z.iso.date(),
});

export const publicDirectory = z
  .strictObject({ staleAfterDays: z.int(), providers: z.array(published) })
  .meta({ id: 'public-directory' });
export type PublicDirectory = z.infer<typeof publicDirectory>;

interface Row {
  readonly agency: string;
  readonly title: string;
  readonly content: object;
  readonly at: Date;
}

export async function publicDirectoryOf({
  database,
  directory,
  clocks,
}: Pick<Desk, 'database' | 'directory' | 'clocks'>): Promise<PublicDirectory> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<Row>('select * from desk_public_directories()'),
  );
  const entries = rows.flatMap(({ title, content, at }) =>
    entriesIn(content).map(({ capacity: _, rate: __, ...entry }) => ({
      ...entry,
      office: title,
      published: dateAt(at.getTime(), clocks.zone),
    })),
  );
  const providers = [...oneOfEach(entries)].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { staleAfterDays: directory.staleAfterDays, providers };
}

/** The same within somebody's own transaction: what is public, every office's letters may use. */
export async function publishedProviders(transaction: Transaction): Promise<readonly Provider[]> {
  const rows = await transaction.query<Row>('select * from desk_public_directories()');
  return oneOfEach(rows.flatMap(({ content }) => entriesIn(content)));
}

function entriesIn(stored: object): readonly Provider[] {
  const read = settingContent.parse({ section: 'public-directory', ...stored });
  return read.section === 'public-directory' ? read.content.providers : [];
}
