/** Both databases, each fresh: what is tested on one is tested on the other. */
import type { Database } from '../src/db/database.ts';
import { readTemplate } from '../src/edge/database-template.ts';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { startPostgres } from './postgres-server.ts';

export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

export const DATABASES: readonly (readonly [string, () => Promise<OpenDatabase>])[] = [
  [
    'PGlite',
    async (): Promise<OpenDatabase> => {
      // From the template, where the build made one: several seconds less for each.
      const database = await openPglite(undefined, readTemplate());
      return { database, close: () => database.close() };
    },
  ],
  [
    'PostgreSQL',
    async (): Promise<OpenDatabase> => {
      const server = await startPostgres();
      const database = openPostgres(await server.newDatabase());
      return {
        database,
        close: async () => {
          await database.close();
          await server.stop();
        },
      };
    },
  ],
];
