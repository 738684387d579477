/** Every event ever written stays readable: one fixture for each version of each shape, kept forever. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseEvent } from './case-event.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/case-events');
const files = readdirSync(FOLDER).sort();
const read = (file: string): { facts: object; sealed: object } =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { facts: object; sealed: object };

describe('events of cases', () => {
  it('have a fixture for every version of every shape', () => {
    const shapes = caseEvent.options.map(
      ({ shape: { type, version } }) => `${type.value}.v${version.value}.json`,
    );
    expect(files).toEqual(shapes.sort());
  });

  it.each(files)('%s is read as it was written', (file) => {
    const written = read(file);
    expect(caseEvent.parse(written)).toEqual(written);
  });

  it.each(files)('%s with a field that nobody knows is refused', (file) => {
    const written = read(file);
    for (const part of ['facts', 'sealed'] as const) {
      const more = { ...written, [part]: { ...written[part], more: true } };
      expect(caseEvent.safeParse(more).success).toBe(false);
    }
  });

  it('hold no place for what anybody’s immigration status is', () => {
    const names = JSON.stringify(z.toJSONSchema(caseEvent));
    expect(names).not.toMatch(/status|citizen|nationality|alien|visa|born/i);
  });

  it('say nothing of a person in what is not sealed', () => {
    for (const file of files) {
      expect(JSON.stringify(read(file).facts)).not.toMatch(/Sample Person|detained|queens|"es"/);
    }
  });
});
