import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { apiTypes } from './api-types.ts';

const FILE = path.resolve(import.meta.dirname, '../../apps/web/src/desk/api/desk-api.generated.ts');

it('the client of the desk is made from the routes as they are: npm run api', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await apiTypes());
});
