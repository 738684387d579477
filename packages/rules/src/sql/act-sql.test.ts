import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf, type Law } from '../compile/law.ts';
import { inlineStack, JAIL } from '../check/inline-stack.ts';
import { CITE, conditionStack, LAW } from '../decide/test/conditions.ts';
import { actSql } from './act-sql.ts';
import { columnsOf, rowOf } from './columns.ts';
import { DIALECTS } from './dialect.ts';

const lawOfText = (text: string): Law => lawOf(compile(inlineStack({ federal: text })));

/** A burden, a constraint, a code on an open and a closed list, and an open question for counsel. */
const REST = lawOfText(`${LAW}
acts: { hold: { title: Hold }, tell: { title: Tell } }
readings:
  - { id: tolling, question: Which?, choices: { first: One., second: Two. }, ${CITE} }
constraints:
  - { id: c, never: flag and other, why: They exclude each other. }
norms:
  - { id: h, summary: H., acts: [hold], modality: must-not, when: paper = a and flag, burden: { paper: b }, ${CITE} }
  - { id: t, summary: T., acts: [tell], modality: may, when: crime in closed or crime in open, ${CITE} }
  - { id: u, summary: U., acts: [tell], modality: must-not, when: reading tolling = first and other, ${CITE} }
`);

describe('a law in SQL', () => {
  const conditions = lawOf(compile(conditionStack()));
  it.each(DIALECTS)('says every kind of condition in %s', async (dialect) => {
    const { sql, refused, reads } = actSql(conditions, { dialect, source: 'facts' });
    expect(refused).toEqual([]);
    const names = reads.map(({ name, kind }) => `-- ${kind} ${name}`);
    await expect([...names, sql, ''].join('\n')).toMatchFileSnapshot(
      `golden/conditions-${dialect}.sql`,
    );
  });

  it.each(DIALECTS)('says burdens, constraints, lists and readings in %s', async (dialect) => {
    const rest = actSql(REST, { dialect, source: 'facts' });
    const jail = actSql(lawOf(compile(inlineStack(JAIL))), {
      dialect,
      source: '(SELECT * FROM requests)',
      keep: ['number'],
      prefix: 'as ',
    });
    expect([rest.refused, jail.refused]).toEqual([[], []]);
    await expect(
      `-- ${rest.nodes} nodes\n${rest.sql}\n\n-- ${jail.nodes} nodes\n${jail.sql}\n`,
    ).toMatchFileSnapshot(`golden/small-laws-${dialect}.sql`);
  });

  it('counts a column that the source lacks as unknown, and reads no other', () => {
    const { sql, reads } = actSql(REST, {
      dialect: 'duckdb',
      source: 'facts',
      acts: ['hold'],
      has: (column) => column !== 'flag',
    });
    expect(reads.map(({ name }) => name).sort()).toEqual(['other', 'paper', 'paper.state']);
    expect(sql).not.toContain('"flag"');
    expect(sql).not.toContain('NULL AS');
  });

  it('refuses what only the interpreter decides, and says why', () => {
    const tight = lawOf(compile(conditionStack(), { nodeBudget: 1 }));
    const { acts, refused } = actSql(tight, { dialect: 'duckdb', source: 'facts' });
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ why }) => why))).toEqual(
      new Set(['its diagram outgrew the compiler’s limit, so only the interpreter decides it']),
    );
    expect([...acts, ...refused.map(({ act }) => act)].sort()).toEqual(
      [...tight.stack.acts.keys()].sort(),
    );
  });

  it('answers no rule for an act that no norm speaks of', () => {
    const law = lawOfText(
      `${LAW}\nacts: { hold: { title: Hold }, wait: { title: Wait } }\nnorms: [{ id: h, summary: H., acts: [hold], modality: may, when: flag, ${CITE} }]\n`,
    );
    const { sql, nodes } = actSql(law, { dialect: 'duckdb', source: 'facts', acts: ['wait'] });
    expect(nodes).toBe(0);
    expect(sql).toContain(`THEN 'no-rule'`);
  });
});

describe('a situation as a row', () => {
  const columns = columnsOf(REST);
  const named = (facts: Parameters<typeof rowOf>[0]): Record<string, unknown> =>
    Object.fromEntries(
      rowOf(facts, columns).flatMap((cell, at) =>
        cell === null ? [] : [[columns[at]!.name, cell]],
      ),
    );

  it('has a column for each fact, for what is complete, answered directly or of a telling silence', () => {
    expect(columns.map(({ name, kind }) => `${kind} ${name}`)).toMatchInlineSnapshot(`
      [
        "fact event.date",
        "fact start",
        "fact end",
        "fact age",
        "fact sum",
        "fact limit",
        "fact flag",
        "fact other",
        "fact said",
        "state said.state",
        "fact paper",
        "state paper.state",
        "fact crime",
        "fact rows",
        "complete rows.complete",
        "answer listed-hit",
        "answer listed-plain",
      ]
    `);
  });

  it('holds what is known, and why something is not where that matters', () => {
    expect(
      named({
        ...{
          flag: true,
          other: 'unknown',
          said: 'unknown',
          age: 17,
          crime: 'p1',
          paper: 'unknowable',
        },
        ...{ 'event.date': '2026-11-22', 'rows.complete': true, 'listed-hit': false },
        rows: [
          { hit: true, day: '2026-01-02', kind: 'unknown', n: 3 },
          { 'crime-code': 'p1', hit: 'unknowable' },
        ],
      }),
    ).toEqual({
      ...{ flag: true, 'said.state': 'unknown', age: 17, crime: 'p1', 'paper.state': 'unknowable' },
      ...{ 'event.date': '2026-11-22', 'rows.complete': true, 'listed-hit': false },
      rows: [{ hit: true, day: '2026-01-02', n: 3 }, { 'crime-code': 'p1' }],
    });
  });

  it('takes a value of another type for unknown', () => {
    expect(named({ flag: 'yes', age: '17', paper: true, rows: 'unknown', crime: 4 })).toEqual({});
  });
});
