/** What is pasted into a list is taken line by line, or refused with its line. */
import { expect, it } from 'vitest';
import { entriesOf } from './list-entries.ts';

const known = new Set(['PL 120.05']);

it('takes a code and a name from each line, divided by a comma or a tab', () => {
  expect(entriesOf('PL 145.10, Mischief, second degree\n\nPL 150.05\tArson\n', known)).toEqual({
    entries: [
      { code: 'PL 145.10', name: 'Mischief, second degree' },
      { code: 'PL 150.05', name: 'Arson' },
    ],
    problem: undefined,
  });
});

it('says which line has no name, and which code is there already or twice', () => {
  expect(entriesOf('PL 1, One\nPL 2', known).problem).toEqual({ kind: 'no-name', line: 2 });
  expect(entriesOf('PL 120.05, Assault', known).problem).toEqual({
    kind: 'there',
    code: 'PL 120.05',
  });
  expect(entriesOf('PL 1, One\nPL 1, One', known).problem).toEqual({ kind: 'there', code: 'PL 1' });
});

it('says which code is there already under another spelling, and takes its parts and its neighbours', () => {
  for (const [code, other] of [
    ['pl 120.05', 'PL 120.05'],
    ['Penal Law § 120.05', 'PL 120.05'],
  ]) {
    expect(entriesOf(`${code}, Assault`, known).problem).toEqual({ kind: 'spelled', code, other });
  }
  expect(entriesOf('PL 1.10, One\nPL  1.10, One', known).problem?.kind).toBe('spelled');
  expect(entriesOf('VTL 120.05, One\nPL 120.05(1), Two\nPL 120.0, Three', known).problem).toBe(
    undefined,
  );
});

it('takes what a spreadsheet quotes without its quotes', () => {
  expect(entriesOf('"PL 145.10","Mischief, ""second"" degree"\nPL 1,"One"', known).entries).toEqual(
    [
      { code: 'PL 145.10', name: 'Mischief, "second" degree' },
      { code: 'PL 1', name: 'One' },
    ],
  );
  expect(entriesOf('"PL 120.05", Assault', known).problem).toEqual({
    kind: 'there',
    code: 'PL 120.05',
  });
});
