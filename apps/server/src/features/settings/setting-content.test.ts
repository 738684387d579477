/** Every setting ever written stays readable: one fixture for each version of each shape, kept forever. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingContent } from './setting-content.ts';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/settings');
const files = readdirSync(FOLDER).sort();
const read = (file: string): { content: object } =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { content: object };

describe('settings', () => {
  it('have a fixture for every version of every shape', () => {
    const shapes = settingContent.options.map(
      ({ shape: { section, shape } }) => `${section.value}.v${shape.value}.json`,
    );
    expect(files).toEqual([...shapes].sort());
  });

  it.each(files)('%s is read as it was written', (file) => {
    expect(settingContent.parse(read(file))).toEqual(read(file));
  });

  it.each(files)('%s with a field that nobody knows is refused', (file) => {
    const written = read(file);
    const more = { ...written, content: { ...written.content, more: true } };
    expect(settingContent.safeParse(more).success).toBe(false);
  });

  it('hold no place for what anybody’s immigration status is', () => {
    const names = JSON.stringify(z.toJSONSchema(settingContent));
    expect(names).not.toMatch(/status|citizen|nationality|alien/i);
  });
});
