/** Where the repository lies, seen from here. */
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../../..');
export const MIGRATIONS = path.join(ROOT, 'apps/server/src/db/migrations');
