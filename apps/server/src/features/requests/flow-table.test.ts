/** docs/desk.md shows the flow as it is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { flowTable, stateList } from './flow-table.ts';

it('stands in docs/desk.md as it is', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../../../../docs/desk.md'), 'utf8');
  const [, drawn = ''] = /<!-- made from [^>]*-->\n([\s\S]*?)<!-- end -->/.exec(text) ?? [];
  const plain = (table: string): string =>
    table
      .replace(/ *\| */g, '|')
      .replace(/-{3,}/g, '---')
      .trim();
  expect(plain(drawn)).toBe(plain(`${stateList()}\n\n${flowTable()}`));
});
