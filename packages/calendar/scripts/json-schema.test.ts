import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedSchemas } from './json-schema.ts';

it.each(publishedSchemas().map(({ file, text }) => [file.split('/').at(-1)!, file, text]))(
  'the published %s is the one that is read with',
  (_name, file, text) => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  },
);
