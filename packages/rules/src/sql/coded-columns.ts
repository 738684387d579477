/**
 * What a law reads of a row, as small whole numbers: one for every variable, and in front of them what several need.
 * Two laws over one source share what they ask in the same words.
 */
import type { Law } from '../compile/law.ts';
import { encoders } from '../decide/encode.ts';
import { answerSql } from './answer-sql.ts';
import { columnsOf, type Column } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { Scope } from './truth-sql.ts';
import { answersOf } from './variable-answers.ts';

export interface Code {
  readonly name: string;
  readonly sql: string;
  /** One more than the greatest number it can be. */
  readonly width: number;
}

export interface CodedColumns {
  /** Levels of a law that have one answer in every row. */
  fixedOf(law: Law): ReadonlyMap<number, number>;
  codeOf(law: Law, level: number): Code;
  codes(): readonly Code[];
  /** The source with what is needed more than once worked out, under the name `f`. */
  from(source: string): string;
  reads(): readonly Column[];
}

export function codedColumns(
  dialect: Dialect,
  has: (column: string) => boolean = () => true,
): CodedColumns {
  const stages = [new Map<string, string>(), new Map<string, string>()] as const;
  const codes = new Map<string, Code>();
  const reads = new Map<string, Column>();

  const scopeOf = (law: Law, read: (column: Column) => void, once: Scope['once']): Scope => {
    const columns = new Map(columnsOf(law).map((column) => [column.name, column]));
    return {
      stack: law.stack,
      dialect,
      once,
      column: (name) => {
        const column = columns.get(name)!;
        if (!has(name)) return `CAST(NULL AS ${dialect.type(column.value, column.fields)})`;
        read(column);
        return dialect.quote(name);
      },
    };
  };
  const held: Scope['once'] = (stage, text) => {
    const name = stages[stage].get(text) ?? `_${stage === 0 ? 'r' : 'q'}${stages[stage].size}`;
    stages[stage].set(text, name);
    return name;
  };
  const scopes = new Map<Law, Scope>();

  return {
    fixedOf: (law) => {
      const empty = encoders(law.variables, law.stack);
      const fixed = new Map<number, number>();
      law.variables.forEach((_, level) => {
        let read = 0;
        const trial = scopeOf(
          law,
          () => (read += 1),
          () => 'once',
        );
        answerSql(law, level, trial);
        if (read > 0) return;
        // Nothing of it is in the source: the answer where nothing is said.
        const { size, open } = answersOf(law, level);
        const answer = empty[level]!({});
        fixed.set(level, answer < 0 ? size + open.length - 1 : answer);
      });
      return fixed;
    },
    codeOf: (law, level) => {
      const scope =
        scopes.get(law) ?? scopeOf(law, (column) => reads.set(column.name, column), held);
      scopes.set(law, scope);
      const sql = answerSql(law, level, scope);
      const { size, open } = answersOf(law, level);
      const width = size + open.length;
      const key = `${width} ${sql}`;
      const code = codes.get(key) ?? { name: `c${codes.size}`, sql, width };
      codes.set(key, code);
      return code;
    },
    codes: () => [...codes.values()],
    from: (source) => {
      let from = `${source} AS f`;
      for (const stage of stages) {
        if (stage.size === 0) continue;
        const more = [...stage].map(([text, name]) => `${text} AS ${name}`);
        from = `(SELECT f.*, ${more.join(',\n  ')}\nFROM ${from}${dialect.apart}) AS f`;
      }
      return from;
    },
    reads: () => [...reads.values()],
  };
}
