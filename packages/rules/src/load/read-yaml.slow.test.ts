import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { agrees, describeReading } from './test/yaml-properties.ts';

describe('any text', () => {
  describeReading({ any: 5_000, accepted: 20_000, written: 3_000 });

  it('agrees with the library on every pack of the repository', () => {
    const law = path.join(import.meta.dirname, '../../../../law');
    const files = readdirSync(law, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.yaml'),
    );
    for (const file of files) agrees(readFileSync(path.join(law, file), 'utf8'));
  });
});
