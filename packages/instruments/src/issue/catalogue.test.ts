import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KINDS } from '../taxonomy/taxonomy.ts';
import { issue, ISSUES, type IssueCode } from './catalogue.ts';
import { STANDING } from './standing-issues.ts';

const codes = Object.keys(ISSUES) as IssueCode[];
const docs = readFileSync(
  path.join(import.meta.dirname, '../../../../docs/instruments.md'),
  'utf8',
);

it.each(codes)('%s stands in docs/instruments.md with its sentence', (code) => {
  const words = ISSUES[code].text.replace(/\s+/g, ' ');
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${code}\` `));
  expect(row?.replace(/\s+/g, ' ')).toContain(words);
});

it('is a sentence each, and says what it was given', () => {
  for (const code of codes) expect(ISSUES[code].text).toMatch(/[.}]$/);
  expect(issue('expired', { day: '30 October 2026' }).text).toBe('It ran out on 30 October 2026.');
  expect(() => issue('expired')).toThrow('needs "day"');
});

it('stands for kinds that there are', () => {
  const known = new Set(KINDS.map(({ id }) => id));
  expect(Object.keys(STANDING).filter((id) => !known.has(id))).toEqual([]);
});
