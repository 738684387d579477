/** Every event about the law and the calendars stays readable: one fixture for each shape, kept forever. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_ACTIONS, ruleEvent } from './rule-event.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/rule-events');
const files = readdirSync(FOLDER).sort();

describe('events about rules', () => {
  it('have a fixture for every version of every shape, and say who may', () => {
    const shapes = ruleEvent.options.map(
      ({ shape: { type, version } }) => `${type.value}.v${version.value}.json`,
    );
    expect(files).toEqual(shapes.sort());
    expect(Object.keys(RULE_ACTIONS).sort()).toEqual(
      ruleEvent.options.map(({ shape }) => shape.type.value).sort(),
    );
  });

  it.each(files)('%s is read as it was written, and nothing more', (file) => {
    const written = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { facts: object };
    expect(ruleEvent.parse(written)).toEqual(written);
    const more = { ...written, facts: { ...written.facts, more: true } };
    expect(ruleEvent.safeParse(more).success).toBe(false);
  });
});
