import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ORACLE_PAGE, oraclePage } from './oracle-page.ts';

it('the page shows the oracle as it is', () => {
  expect(readFileSync(ORACLE_PAGE, 'utf8')).toBe(oraclePage());
});
