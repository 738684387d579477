/** The checks on the real packs: what they must find nothing of, and what they must find. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import { readingGrade } from '../explain/reading-grade.ts';
import { sentencesOf } from '../explain/sentences.ts';
import { sufficientReason } from '../explain/sufficient-reason.ts';
import type { Stack } from '../language/model.ts';
import { loadStack } from '../load/load-stack.ts';
import { chanceFrom } from '../reference/chance.ts';
import type { Facts } from '../situation/situation.ts';
import { boundaries } from './boundaries.ts';
import { checkStack } from './check-stack.ts';
import { engineOf } from './inline-stack.ts';
import { checkMonotone } from './monotone.ts';

const LAW = path.resolve(import.meta.dirname, '../../../../law');
const folders = readdirSync(LAW, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    path: `law/${name}`,
    files: readdirSync(path.join(LAW, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        path: `law/${name}/${file}`,
        text: readFileSync(path.join(LAW, name, file), 'utf8'),
      })),
  }));

function stackOf(target: string): Stack {
  const { stack, diagnostics } = loadStack(folders, target);
  if (!stack) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return stack;
}

const stack = stackOf('us-ny-nyc');
const engine = engineOf(stack);

describe('New York', () => {
  it.each(['us', 'us-ny', 'us-ny-nyc'])(
    '%s has no clash, no dead norm and no gap unsaid',
    (target) => {
      const serious = checkStack(stackOf(target)).filter(
        ({ severity, code }) =>
          severity === 'error' ||
          (['TH402', 'TH403', 'TH404'].includes(code) && severity === 'warning'),
      );
      expect(serious.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    },
  );

  it('never permits more to someone who knows less', () => {
    const { lapses, answered } = checkMonotone(engine, chanceFrom(2026), 400);
    expect(lapses).toEqual([]);
    expect(answered).toBeGreaterThan(1_000);
  });

  it('shows the five years to the day, and the days in custody that lengthen them', () => {
    const found = boundaries(engine, ['hold']).filter(({ subject }) => subject.kind === 'field');
    const fields = found.map(({ subject, sides }) => ({
      field: subject.kind === 'field' ? subject.field : '',
      outcomes: sides.map(({ outcome }) => outcome),
    }));
    expect(fields).toContainEqual({ field: 'judgment', outcomes: ['must-not', 'may', 'may'] });
    expect(fields).toContainEqual({
      field: 'tolled-days-after',
      outcomes: ['must-not', 'may', 'may'],
    });
  });

  it('is explained in words of the early school years, with a smallest reason for each answer', () => {
    const grades: number[] = [];
    for (const each of stack.cases.slice(0, 250)) {
      const facts = each.facts as Facts;
      for (const act of Object.keys(each.expect ?? {})) {
        const reason = sufficientReason(engine, facts, act);
        if (reason) expect(reason.smallest).toBe(true);
        const explanation = explain(engine, { facts }, act, { today: '2026-12-01' });
        if (!explanation) continue;
        grades.push(
          readingGrade(
            sentencesOf(explanation)
              .map(({ text }) => text)
              .join(' '),
          ),
        );
      }
    }
    grades.sort((a, b) => a - b);
    expect(grades[grades.length >> 1]).toBeLessThan(6);
    expect(grades[Math.floor(grades.length * 0.95)]).toBeLessThan(9);
  });
});
