/** `npm run api`: writes the types of the desk's client after a route has changed. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiTypes } from './api-types.ts';

const API_FILE = path.resolve(
  import.meta.dirname,
  '../../apps/web/src/desk/api/desk-api.generated.ts',
);
writeFileSync(API_FILE, await apiTypes());
